<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ImageCollections</name>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{names}: {count:a result|results} of this plugin among scenes; untick {count:it|them} in Images, unless {count:it belongs|they belong} there.</source>
        <translation>{names} : {count:un résultat|des résultats} de cette extension parmi les scènes ; {count:décochez-le|décochez-les} dans Images, sauf {count:s'il doit y être|s'ils doivent y être}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../engine/analysis/places.py"/>
        <location filename="../../engine/api.py"/>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>Left out: {reason}</source>
        <translation>Écarté : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:lies|lie} in the period.</source>
        <translation>{count} {count:image|images} sur {total} {count:est|sont} dans la période.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>Partner left out: {error}</source>
        <translation>Image associée écartée : {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{reason} Add one to Partners, match them by another rule, or let images be skipped that cannot be read.</source>
        <translation>{reason} Ajoutez-en une sous Images associées, associez-les par une autre règle, ou laissez sauter les images qui ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of the images has a partner. {reason}</source>
        <translation>Aucune des images n'a d'image associée. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} {count:has|have} no '{name}'</source>
        <translation>{count} {count:n'a|n'ont} pas de « {name} »</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of {count} {count:image|images} meets the filter '{text}'</source>
        <translation>Aucune image sur {count} ne répond au filtre « {text} »</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:meets|meet} the filter.</source>
        <translation>{count} {count:image|images} sur {total} {count:répond|répondent} au filtre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>to fuse the images of one day</source>
        <translation>pour fusionner les images d'un jour</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>The raster to write. The file extension sets the format; GeoTIFF is best.</source>
        <translation>Le raster à écrire. L'extension du fichier fixe le format ; GeoTIFF est le meilleur choix.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>alpha for nodata</source>
        <translation>alpha pour nodata</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>nodata {nodata:g}</source>
        <translation>nodata {nodata:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>Images: {count}. Result: bands {bands}, type {dtype}, {width} x {height} cells of {cell_width:g} x {cell_height:g}, {nodata}.</source>
        <translation>Images : {count}. Résultat : bandes {bands}, type {dtype}, {width} x {height} cellules de {cell_width:g} x {cell_height:g}, {nodata}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>tif writes the pixels. live writes small files that compute their pixels where somebody looks.</source>
        <translation>tif écrit les pixels. live écrit de petits fichiers qui calculent leurs pixels là où on les regarde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../algorithms/places.py"/>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>The folder for the images, each under its own name.</source>
        <translation>Le dossier des images, chacune sous son propre nom.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>A file with all images as STAC items, for Collection file of other algorithms. With it no layer is loaded for each image.</source>
        <translation>Un fichier avec toutes les images sous forme d'éléments STAC, pour Fichier de collection d'autres algorithmes. Avec lui, aucune couche n'est chargée par image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Image '{image}' has no place on a grid.</source>
        <translation>L'image « {image} » n'a pas de place sur une grille.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>No image lies in the extent of the result; check the extent.</source>
        <translation>Aucune image n'est dans l'emprise du résultat ; vérifiez l'emprise.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>{beyond} of {count} {count:image|images} {beyond:does|do} not lie in the extent.</source>
        <translation>{beyond} {beyond:image|images} sur {count} {beyond:n'est|ne sont} pas dans l'emprise.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>None of the images can be read; the log says why.</source>
        <translation>Aucune des images ne peut être lue ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The run was cancelled.</source>
        <translation>L'exécution a été annulée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>L'algorithme n'a pas été préparé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>No images were given; choose at least one raster layer in Images, or a collection file.</source>
        <translation>Aucune image n'est donnée ; choisissez au moins une couche raster sous Images, ou un fichier de collection.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>The image is not left out: the server or the system is in the way, and the image may be as good as any other.</source>
        <translation>L'image n'est pas écartée : le serveur ou le système fait obstacle, et l'image est peut-être aussi bonne qu'une autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>None of the images can be used. {reason}</source>
        <translation>Aucune des images ne peut être utilisée. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Image {position} of the list is not a raster layer.</source>
        <translation>L'image {position} de la liste n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Partner {position} of the list is not a raster layer.</source>
        <translation>L'image associée {position} de la liste n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <source>No image was given, or it cannot be opened; choose one in Image.</source>
        <translation>Aucune image n'est donnée, ou elle ne peut pas être ouverte ; choisissez-en une sous Image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>There is no model '{name}'. The toolbox shows the id of each where the mouse rests on it, such as imagecollections:radarwater or model:lakes.</source>
        <translation>Il n'y a pas de modèle « {name} ». La boîte à outils montre l'id de chacun là où la souris s'arrête, comme imagecollections:radarwater ou model:lakes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' cannot run here: {reason}</source>
        <translation>Le modèle « {name} » ne peut pas être exécuté ici : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' takes no raster; choose one with a raster in and a vector out.</source>
        <translation>Le modèle « {name} » ne prend pas de raster ; choisissez-en un qui prend un raster et donne un vecteur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' makes no vector layer; choose one with a raster in and a vector out.</source>
        <translation>Le modèle « {name} » ne fait pas de couche vecteur ; choisissez-en un qui prend un raster et donne un vecteur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' needs {missing}; for places it may ask for one raster and one vector layer, and all else must have a default.</source>
        <translation>Le modèle « {name} » a besoin de {missing} ; pour des lieux il peut demander un raster et une couche vecteur, et tout le reste doit avoir une valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <location filename="../../engine/analysis/place_turns.py"/>
        <location filename="../../engine/analysis/places.py"/>
        <location filename="../../engine/analysis/seams.py"/>
        <location filename="../../engine/analysis/superpixels.py"/>
        <location filename="../../engine/cluster/tasks.py"/>
        <location filename="../../engine/numerics/kmeans.py"/>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <location filename="../../engine/reading/native_pixels.py"/>
        <location filename="../../engine/remote/crew.py"/>
        <location filename="../../engine/run/threads.py"/>
        <source>The work was cancelled.</source>
        <translation>Le travail a été annulé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>it made no vector layer.</source>
        <translation>il n'a pas fait de couche vecteur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' failed: {reason}</source>
        <translation>Le modèle « {name} » a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/runner.py"/>
        <source>Image '{image}' is of the catalogue '{owner}', whose files are opened with tokens or a login. These stay here and are given to no cluster; leave Scheduler (SCHEDULER) empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>L'image « {image} » est du catalogue « {owner} », dont les fichiers s'ouvrent avec des jetons ou une connexion. Ceux-ci restent ici et ne sont donnés à aucun cluster ; laissez Ordonnanceur (SCHEDULER) vide : dans la fenêtre, dans l'étape d'un modèle et sous Préférences &gt; Options &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Where the values are looked at.</source>
        <translation>Où les valeurs sont examinées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Empty: in the whole extent.</source>
        <translation>Vide : dans toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../algorithms/sample.py"/>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>What the polygons are called. Empty: by their feature id.</source>
        <translation>Le nom des polygones. Vide : leur id d'entité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A long table of the numbers. Images that could not be looked at have rows with the reason in the field problem.</source>
        <translation>Une longue table des nombres. Les images qui n'ont pas pu être lues ont des lignes avec la raison dans le champ problem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>A page with the charts, for a browser, which shows it after a run, or print.</source>
        <translation>Une page avec les graphiques, pour un navigateur, qui la montre après une exécution, ou pour l'impression.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>No polygons were given; choose a layer in Polygons.</source>
        <translation>Aucun polygone n'est donné ; choisissez une couche sous Polygones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Collect</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <location filename="../../ui/composite/panel.py"/>
        <location filename="../../ui/dock.py"/>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Harmonise and classify</source>
        <translation>Harmoniser et classer</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Clean classes</source>
        <translation>Nettoyer les classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Takes specks, small pieces and holes out of a raster of classes, and makes polygons of what is left, with their area.</source>
        <translation>Retire d'un raster de classes les mouchetures, les petits morceaux et les trous, et fait des polygones de ce qui reste, avec leur surface.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>sieve,opening,closing,morphology,focal,minimum mapping unit,polygonize,vectorize,reduceToVectors,connectedPixelCount,lakes</source>
        <translation>tamiser,ouverture,fermeture,morphologie,focal,unité minimale de cartographie,polygoniser,vectoriser,reduceToVectors,connectedPixelCount,lacs,sieve,clean</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>In this order: classes are opened, closed, small pieces go, holes are filled. 0 is no class: it has no polygons, and its pieces are never small. Cells hang together by their sides. Masked cells are no neighbours and stay masked, and so do cells beyond the edge: no class grows into them. A small piece with nothing but masked cells around it stays. Areas are those on the ellipsoid.</source>
        <translation>Dans cet ordre : les classes sont ouvertes, fermées, les petits morceaux disparaissent, les trous sont remplis. 0 n'est pas une classe : il n'a pas de polygones, et ses morceaux ne sont jamais petits. Les cellules tiennent ensemble par leurs côtés. Les cellules masquées ne sont pas des voisines et restent masquées, comme celles au-delà du bord : aucune classe ne s'y étend. Un petit morceau entouré seulement de cellules masquées reste. Les surfaces sont celles sur l'ellipsoïde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The raster of classes, whole numbers, such as those of Threshold or K-means classes.</source>
        <translation>Le raster des classes, en nombres entiers, comme ceux de Seuil ou de Classes par k-moyennes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The band of the classes: its name or number.</source>
        <translation>La bande des classes : son nom ou son numéro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are opened by: the minimum, then the maximum, of the square that reaches so far. Takes specks and bridges away. 0: not at all.</source>
        <translation>De combien de cellules les classes sont ouvertes : le minimum, puis le maximum, du carré qui s'étend jusque-là. Retire les mouchetures et les ponts. 0 : pas du tout.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are closed by: the maximum, then the minimum. Closes gaps. 0: not at all.</source>
        <translation>De combien de cellules les classes sont fermées : le maximum, puis le minimum. Ferme les lacunes. 0 : pas du tout.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest number of cells</source>
        <translation>Nombre minimal de cellules</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of fewer cells get the class of the largest piece beside them.</source>
        <translation>Les morceaux de moins de cellules reçoivent la classe du plus grand morceau voisin.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest area (m²)</source>
        <translation>Surface minimale (m²)</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of less area, in square metres, get the class of the largest piece beside them.</source>
        <translation>Les morceaux de moindre surface, en mètres carrés, reçoivent la classe du plus grand morceau voisin.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Fill holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>On: what is 0 and lies within one class becomes of that class, however large. What reaches the edge of the raster is no hole.</source>
        <translation>Coché : ce qui vaut 0 et se trouve à l'intérieur d'une seule classe prend cette classe, quelle que soit sa taille. Ce qui atteint le bord du raster n'est pas un trou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Cleaned classes</source>
        <translation>Classes nettoyées</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A raster of the classes, with the colours and names they had.</source>
        <translation>Un raster des classes, avec les couleurs et les noms qu'elles avaient.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Polygons of the classes</source>
        <translation>Polygones des classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A polygon for each piece of a class, with its class, its cells, its area in square metres, and the means of bands.</source>
        <translation>Un polygone pour chaque morceau de classe, avec sa classe, ses cellules, sa surface en mètres carrés et les moyennes de bandes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <location filename="../../algorithms/parameters/named_values.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>An image whose bands' means the polygons get. Empty: the other bands of the raster of classes.</source>
        <translation>Une image dont les polygones reçoivent les moyennes des bandes. Vide : les autres bandes du raster de classes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Number of pieces</source>
        <translation>Nombre de morceaux</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Values (VALUES) cannot be opened; choose a raster.</source>
        <translation>Valeurs (VALUES) ne peut pas être ouvert ; choisissez un raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>{name}, cleaned</source>
        <translation>{name}, nettoyé</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Collection from folder</source>
        <translation>Collection depuis un dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Finds the scenes of satellite products below a folder and loads each as one layer, with band names, nodata, scale, date and cloud cover.</source>
        <translation>Trouve les scènes de produits satellitaires dans un dossier et charge chacune comme une seule couche, avec noms de bandes, nodata, échelle, date et couverture nuageuse.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>sentinel-2,landsat,hls,planet,safe,scenes,products,stack,virtual raster,vrt,import</source>
        <translation>sentinel-2,landsat,hls,planet,safe,scènes,produits,pile,raster virtuel,vrt,importer,scenes,import</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Nothing is copied or resampled: each scene becomes a small virtual raster (VRT) that reads from the product's own files, with the finest cell of its bands. Keep the products where they are. A scene with a missing or broken band is left out and named in the log.</source>
        <translation>Rien n'est copié ni rééchantillonné : chaque scène devient un petit raster virtuel (VRT) qui lit dans les fichiers mêmes du produit, avec la cellule la plus fine de ses bandes. Laissez les produits là où ils sont. Une scène dont une bande manque ou est endommagée est omise et nommée dans le journal.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The folder with the products. Folders inside it and zip and tar archives are searched too.</source>
        <translation>Le dossier des produits. Ses sous-dossiers et les archives zip et tar sont aussi parcourus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>What to look for. auto takes all products that it knows, and other rasters only where there are none of these.</source>
        <translation>Ce qu'il faut chercher. auto prend tous les produits qu'il connaît, et d'autres rasters seulement s'il n'y en a aucun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/parameters/radar.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../algorithms/where.py"/>
        <location filename="../../ui/bands/panel.py"/>
        <location filename="../../ui/dock.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Names, numbers or regular expressions, with commas between them, for example B04,B03,B02,SCL or SR_B.*,QA_PIXEL. Empty: all bands. The finest band sets the cell size of a scene.</source>
        <translation>Noms, numéros ou expressions régulières, séparés par des virgules, par exemple B04,B03,B02,SCL ou SR_B.*,QA_PIXEL. Vide : toutes les bandes. La bande la plus fine fixe la taille de cellule d'une scène.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: a regular expression for the names of files, for example {example} with the named groups date, and band where each file is one band, and tile if you like.</source>
        <translation>Pour generic : une expression régulière pour les noms de fichiers, par exemple {example}, avec le groupe nommé date, le groupe band si chaque fichier est une bande et, si vous le voulez, tile.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Fourth band</source>
        <translation>Quatrième bande</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: what the fourth band of a Byte file is that has no name and is called alpha, as in many aerial images. alpha masks the other bands where it is 0; data is a band of its own, such as near infrared. auto looks at its values: more than two that are not nearly all 0 or 255 are data.</source>
        <translation>Pour generic : ce qu'est la quatrième bande d'un fichier Byte qui n'a pas de nom et s'appelle alpha, comme dans beaucoup d'images aériennes. alpha masque les autres bandes là où elle vaut 0 ; data est une bande à part entière, comme le proche infrarouge. auto regarde ses valeurs : plus de deux qui ne sont pas presque toutes 0 ou 255 sont des données.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A file with all scenes as STAC items, for Collection file of other algorithms. With it no layer is loaded for each scene.</source>
        <translation>Un fichier avec toutes les scènes sous forme d'éléments STAC, pour Fichier de collection d'autres algorithmes. Avec lui, aucune couche n'est chargée par scène.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Where the virtual rasters are written, one for each scene. In a temporary folder they are gone when QGIS is closed.</source>
        <translation>Où les rasters virtuels sont écrits, un par scène. Dans un dossier temporaire, ils disparaissent à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Table of scenes</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The outline of each scene with its date, product, tile, cloud cover and path.</source>
        <translation>Le contour de chaque scène avec sa date, son produit, sa tuile, sa couverture nuageuse et son chemin.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Folder (FOLDER) is empty; choose a folder, or a layer of footprints.</source>
        <translation>Dossier (FOLDER) est vide ; choisissez un dossier, ou une couche d'empreintes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A folder and a layer of footprints were given; leave one of them empty.</source>
        <translation>Un dossier et une couche d'empreintes sont donnés ; laissez l'un des deux vide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Rasters of a layer of footprints are taken as they are, with all bands; leave Bands empty here, and choose bands where they are read.</source>
        <translation>Les rasters d'une couche d'empreintes sont pris tels quels, avec toutes les bandes ; laissez Bandes vide ici, et choisissez les bandes là où ils sont lus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Explain mask</source>
        <translation>Expliquer le masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Shows for one image which pixels a mask takes out, and why: nodata, cloud, shadow, buffer and so on. Use it to choose a mask before you make a composite.</source>
        <translation>Montre pour une image quels pixels un masque écarte, et pourquoi : nodata, nuage, ombre, tampon, etc. Sert à choisir un masque avant de faire un composite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>masks,cloud mask,qa,quality,scl,fmask,shadow,why,legend</source>
        <translation>masques,masque de nuages,qa,qualité,scl,fmask,ombre,pourquoi,légende,cloud mask,explain,masks</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>The image to look at.</source>
        <translation>L'image à examiner.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>A raster of codes: 0 where a pixel counts, else the number of the reason. It opens with a legend.</source>
        <translation>Un raster de codes : 0 là où un pixel compte, sinon le numéro de la raison. Il s'ouvre avec une légende.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>There is no mask to explain; choose one in Mask.</source>
        <translation>Il n'y a pas de masque à expliquer ; choisissez-en un sous Masque.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Mask of {name}</source>
        <translation>Masque de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>nodata</source>
        <translation>nodata</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>fill, no observation</source>
        <translation>remplissage, aucune observation</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>saturated or defective</source>
        <translation>saturé ou défectueux</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cirrus</source>
        <translation>cirrus</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>haze</source>
        <translation>brume</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>next to a cloud</source>
        <translation>à côté d'un nuage</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>snow or ice</source>
        <translation>neige ou glace</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask rule</source>
        <translation>règle de masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask buffer</source>
        <translation>tampon du masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>layover</source>
        <translation>repliement</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>radar shadow</source>
        <translation>ombre radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>No raster was given, or it cannot be opened; choose one in Raster.</source>
        <translation>Aucun raster n'est donné, ou il ne peut pas être ouvert ; choisissez-en un sous Raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Export in tiles</source>
        <translation>Exporter en tuiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Writes a raster, or a live composite, as tiles of a handy size and a virtual raster that joins them. A run that was interrupted goes on where it stopped.</source>
        <translation>Écrit un raster, ou un composite en direct, en tuiles de taille maniable et un raster virtuel qui les réunit. Une exécution interrompue reprend là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>tiles,split,retile,save as,download,cog,resume,vrt,large</source>
        <translation>tuiles,découper,tuilage,enregistrer sous,télécharger,cog,reprendre,vrt,grand,tiles,split,export</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles are the raster that would be written in one piece, pixel by pixel. Tiles are named by row and column, from the north-west. A tile is either whole or not there. When the same export is run again, tiles are kept that were made of the same files and settings and can be read from one end to the other; all others are made again.</source>
        <translation>Les tuiles réunies sont, pixel par pixel, le raster qui serait écrit d'un seul tenant. Les tuiles sont nommées par ligne et colonne, depuis le nord-ouest. Une tuile est entière ou absente. Si le même export est relancé, les tuiles faites des mêmes fichiers et paramètres, et lisibles d'un bout à l'autre, sont gardées ; toutes les autres sont refaites.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>The raster to write in tiles; it may be a live composite, which is computed now.</source>
        <translation>Le raster à écrire en tuiles ; il peut être un composite en direct, qui est alors calculé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Folder of the tiles</source>
        <translation>Dossier des tuiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Where the tiles and the virtual raster are written.</source>
        <translation>Où les tuiles et le raster virtuel sont écrits.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in pixels</source>
        <translation>Taille de tuile en pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest width and height of a tile. Tiles at the east and south are smaller.</source>
        <translation>Largeur et hauteur maximales d'une tuile. Les tuiles à l'est et au sud sont plus petites.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in megabytes</source>
        <translation>Taille de tuile en mégaoctets</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest size of a tile before compression; it makes tiles smaller where they would be larger. Empty: no limit.</source>
        <translation>Taille maximale d'une tuile avant compression ; elle réduit les tuiles qui la dépasseraient. Vide : aucune limite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/catalogue/model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>What the names of the files begin with. Empty: the name of the raster.</source>
        <translation>Le début des noms de fichiers. Vide : le nom du raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Cloud-optimized GeoTIFF</source>
        <translation>GeoTIFF optimisé pour le cloud (COG)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>On: tiles have overviews and an order that suits reading over the network.</source>
        <translation>Coché : les tuiles ont des pyramides et un ordre adapté à la lecture par le réseau.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles</source>
        <translation>Tuiles réunies</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles kept from an earlier run</source>
        <translation>Tuiles gardées d'une exécution précédente</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles of {name}</source>
        <translation>Tuiles de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Terrain flattening</source>
        <translation>Aplatissement du terrain</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Takes out of radar images what slopes do to them, by the heights of the ground, and says where there is layover and shadow, as one file each.</source>
        <translation>Retire des images radar l'effet des pentes, d'après les altitudes du sol, et dit où il y a repliement et ombre, en un fichier par image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>For images of sigma0 whose pixels lie where they belong on the ground; products whose terrain is corrected radiometrically are refused. The result is gamma0. It has one band more, distortion: 0 none, 1 layover, 2 shadow, 3 and 4 where a slope within {cells} pixels along the line to the sensor lays itself over a pixel or shades it. Pixels with 1 and 2 keep their gamma0 as it is. A pixel is masked where its angle, its height or one of the eight heights around it is not known.</source>
        <translation>Pour des images sigma0 dont les pixels sont à leur place au sol ; les produits dont le terrain est déjà corrigé radiométriquement sont refusés. Le résultat est gamma0. Il a une bande de plus, distortion : 0 aucune, 1 repliement, 2 ombre, 3 et 4 là où une pente à moins de {cells} pixels sur la ligne vers le capteur se replie sur un pixel ou lui fait de l'ombre. Les pixels 1 et 2 gardent leur gamma0 tel quel. Un pixel est masqué si son angle, son altitude ou l'une des huit altitudes voisines est inconnu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>radar,sar,sentinel-1,terrain,slope,correction,gamma0,sigma0,layover,shadow,dem,radiometric</source>
        <translation>radar,sar,sentinel-1,terrain,pente,correction,gamma0,sigma0,repliement,ombre,mnt,radiométrique,relief,flatten,layover</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Incidence angle</source>
        <translation>Angle d'incidence</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The band with the incidence angle on the ellipsoid, such as angle, by name or number. Values up to 1.6 are radians, others degrees.</source>
        <translation>La bande de l'angle d'incidence sur l'ellipsoïde, comme angle, par nom ou numéro. Les valeurs jusqu'à 1,6 sont des radians, les autres des degrés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Heights (DEM)</source>
        <translation>Altitudes (MNT)</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>A digital elevation model in metres, in any CRS; its first band is taken. It is brought to the pixels of the images between its own, or as means where it has two and more in each.</source>
        <translation>Un modèle numérique de terrain en mètres, dans n'importe quel SCR ; sa première bande est prise. Il est ramené aux pixels des images par interpolation entre les siens, ou par moyennes là où il en a deux ou plus dans chacun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Azimuth to the sensor</source>
        <translation>Azimut vers le capteur</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The direction from the ground towards the sensor, in degrees clockwise from north: about 260 for ascending and 100 for descending orbits of Sentinel-1. Empty: the direction in which the incidence angle falls, for each image.</source>
        <translation>La direction du sol vers le capteur, en degrés depuis le nord dans le sens horaire : environ 260 pour les orbites ascendantes de Sentinel-1 et 100 pour les descendantes. Vide : la direction dans laquelle l'angle d'incidence diminue, pour chaque image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <location filename="../../algorithms/places.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>volume is for ground that is covered by plants; surface is for bare ground.</source>
        <translation>volume pour un sol couvert de végétation ; surface pour un sol nu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The images have a band '{band}' already, as flattened ones have.</source>
        <translation>Les images ont déjà une bande « {band} », comme en ont les images aplaties.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The incidence angle '{band}' (ANGLE) is among the bands that are flattened (BANDS); choose another one.</source>
        <translation>L'angle d'incidence « {band} » (ANGLE) est parmi les bandes qui sont aplaties (BANDS) ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>, towards a sensor at {azimuth:g} degrees</source>
        <translation>, vers un capteur à {azimuth:g} degrés</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Model: {model}, by the angles of '{angle}' and the heights of '{heights}'{sensor}, on {bands}.</source>
        <translation>Modèle : {model}, par les angles de « {angle} » et les altitudes de « {heights} »{sensor}, sur {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>No heights were given, or they cannot be opened; choose a DEM.</source>
        <translation>Aucune altitude n'est donnée, ou elles ne peuvent pas être ouvertes ; choisissez un MNT.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The DEM does not reach image '{image}'; choose a larger one.</source>
        <translation>Le MNT n'atteint pas l'image « {image} » ; choisissez-en un plus grand.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Geometric median</source>
        <translation>Médiane géométrique</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>Makes for each pixel the spectrum with the least sum of distances to all valid spectra. Robust like the median, and the relations between bands are kept.</source>
        <translation>Calcule pour chaque pixel le spectre dont la somme des distances à tous les spectres valides est la plus petite. Robuste comme la médiane, et les rapports entre bandes sont conservés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. With fewer than three of them it is the median of each band. The search ends when no more than {tolerance:g} of the sum of distances is left to gain, or after {steps} steps.</source>
        <translation>Seules les images valides dans toutes les bandes choisies comptent pour un pixel. Avec moins de trois, c'est la médiane de chaque bande. La recherche s'arrête quand il ne reste pas plus de {tolerance:g} de la somme des distances à gagner, ou après {steps} pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>geomedian,cloud free,composite,median,time series,earth engine</source>
        <translation>geomedian,géomédiane,sans nuages,composite,médiane,série temporelle,cloud free,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>K-means classes</source>
        <translation>Classes par k-moyennes</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Puts the pixels of an image into classes of like values, without training. Class 1 is the largest.</source>
        <translation>Range les pixels d'une image en classes de valeurs semblables, sans entraînement. La classe 1 est la plus grande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>cluster,unsupervised,classification,segmentation,land cover</source>
        <translation>cluster,partitionnement,non supervisée,classification,segmentation,occupation du sol,k-means,unsupervised</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The centres of the classes are found in a random sample of the pixels that are valid in all bands, from ten starts by k-means++, of which the best is kept. Then every pixel gets the class of the nearest centre. The same seed gives the same classes. The image is read three times, in blocks.</source>
        <translation>Les centres des classes sont cherchés dans un échantillon aléatoire des pixels valides dans toutes les bandes, à partir de dix départs par k-means++, dont le meilleur est gardé. Puis chaque pixel reçoit la classe du centre le plus proche. La même graine donne les mêmes classes. L'image est lue trois fois, par blocs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The image to classify.</source>
        <translation>L'image à classer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Classes are looked for in the pixels with their centre in a polygon; all pixels get one. Empty: in all pixels.</source>
        <translation>Les classes sont cherchées dans les pixels dont le centre est dans un polygone ; tous les pixels en reçoivent une. Vide : dans tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>A raster of the numbers of the classes, from 1.</source>
        <translation>Un raster des numéros des classes, à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Table of classes</source>
        <translation>Table des classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>For each class its number of pixels, its share of all classified pixels in percent, and the mean of each band.</source>
        <translation>Pour chaque classe, son nombre de pixels, sa part de tous les pixels classés en pour cent, et la moyenne de chaque bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>How many classes to make.</source>
        <translation>Combien de classes faire.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Pixels of the sample</source>
        <translation>Pixels de l'échantillon</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>In how many pixels the classes are looked for.</source>
        <translation>Dans combien de pixels les classes sont cherchées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Another number draws another sample and other starts.</source>
        <translation>Un autre nombre tire un autre échantillon et d'autres départs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>{name} in {count} classes</source>
        <translation>{name} en {count} classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Layer '{name}'</source>
        <translation>La couche « {name} »</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{name}'</source>
        <translation>L'image « {name} »</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <location filename="../../algorithms/queries/plain_parameters.py"/>
        <source>Layer '{name}' is not a raster layer.</source>
        <translation>La couche « {name} » n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{text}' cannot be used: it cannot be opened as a raster.</source>
        <translation>L'image « {text} » ne peut pas être utilisée : elle ne peut pas être ouverte comme raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>Reference layer '{layer}' cannot be used. {error}</source>
        <translation>La couche de référence « {layer} » ne peut pas être utilisée. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>The reference layer '{layer}' is rotated or upside down; choose a layer with north at the top.</source>
        <translation>La couche de référence « {layer} » est tournée ou renversée ; choisissez une couche avec le nord en haut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>{label} cannot be used: it does not exist.</source>
        <translation>{label} ne peut pas être utilisé : le fichier n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is broken: its file is not there or cannot be opened.</source>
        <translation>La couche « {name} » est défectueuse : son fichier n'est pas là ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is a picture from a map service, not data; use the images that the picture was made of.</source>
        <translation>La couche « {name} » est une image d'un service de cartes, non des données ; utilisez les images dont elle a été faite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is read by the data provider '{provider}', which is not supported; export it to a GeoTIFF (Export &gt; Save As) and use that.</source>
        <translation>La couche « {name} » est lue par le fournisseur de données « {provider} », qui n'est pas pris en charge ; exportez-la dans un GeoTIFF (Exporter &gt; Sauvegarder sous) et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon, or empty ones alone; choose another layer.</source>
        <translation>La couche « {layer} » sous Polygones ne contient aucun polygone, ou seulement des vides ; choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>No polygon of '{layer}' lies near the images, where the CRS of the result is defined.</source>
        <translation>Aucun polygone de « {layer} » n'est près des images, là où le SCR du résultat est défini.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Invalid polygons of '{layer}' were mended for this run: {mended}.</source>
        <translation>Les polygones non valides de « {layer} » ont été réparés pour cette exécution : {mended}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Polygons of '{layer}' that are far larger than the images were cut to the extent of these, and their cells are those within it: {cut}.</source>
        <translation>Les polygones de « {layer} » bien plus grands que les images ont été coupés à l'emprise de celles-ci, et leurs cellules sont celles qui sont dedans : {cut}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is no polygon but of type {kind}; choose a layer of polygons.</source>
        <translation>L'entité {id} de « {layer} » sous Polygones n'est pas un polygone mais de type {kind} ; choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is invalid and cannot be mended; correct it, for example with the algorithm 'Fix geometries'.</source>
        <translation>L'entité {id} de « {layer} » sous Polygones n'est pas valide et ne peut pas être réparée ; corrigez-la, par exemple avec l'algorithme « Réparer les géométries ».</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>the date pattern finds nothing in its name; its date is looked for as without it.</source>
        <translation>le motif de date ne trouve rien dans son nom ; sa date est cherchée comme sans lui.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>The date pattern takes '{date}' from the name of image '{image}', which is no date.</source>
        <translation>Le motif de date prend « {date} » du nom de l'image « {image} », qui n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Map</source>
        <translation>Appliquer à chaque image (map)</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Prepares each image of a collection for itself: filtered, masked, with chosen and added bands, as one file each.</source>
        <translation>Prépare chaque image d'une collection séparément : filtrée, masquée, avec des bandes choisies et ajoutées, en un fichier chacune.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>As map in Earth Engine. An image stays on its own grid, unless an extent, a CRS, a cell size or a reference layer is set: then all are brought to that. Bands keep their names, and images their names, dates and properties; the collection file has them all, for Collection file of other algorithms.</source>
        <translation>Comme map dans Earth Engine. Une image reste sur sa propre grille, sauf si une emprise, un SCR, une taille de cellule ou une couche de référence est renseigné : toutes y sont alors ramenées. Les bandes gardent leurs noms, et les images leurs noms, dates et propriétés ; le fichier de collection les contient toutes, pour Fichier de collection d'autres algorithmes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>each image,batch,mask,index,ndvi,prepare,updateMask,addBands,stac</source>
        <translation>chaque image,lot,masque,indice,ndvi,préparer,updateMask,addBands,stac,map</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Match histogram</source>
        <translation>Ajuster l'histogramme</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Changes the values of an image, band by band, so that their histogram becomes that of a reference: for neighbours of other light or haze, and for other sensors.</source>
        <translation>Change les valeurs d'une image, bande par bande, pour que leur histogramme devienne celui d'une référence : pour des images voisines d'une autre lumière ou brume, et pour d'autres capteurs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>histogram matching,harmonize,radiometric,normalize,colour balance,mosaic,look-up</source>
        <translation>ajustement d'histogramme,harmoniser,radiométrique,normaliser,équilibre des couleurs,mosaïque,correspondance,histogram matching</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A value goes to the value of the reference below which the same share of pixels lies, linear between buckets. Where clouds or change are in one of the two only, mask them: they change the histogram. Bands are matched by name, and both images must hold the same kind of values. With common, at least {least} valid pixels in common are needed.</source>
        <translation>Une valeur devient la valeur de la référence sous laquelle se trouve la même part de pixels, linéairement entre les intervalles. Si des nuages ou des changements ne sont que dans l'une des deux, masquez-les : ils changent l'histogramme. Les bandes sont associées par leur nom, et les deux images doivent contenir le même genre de valeurs. Avec common, il faut au moins {least} pixels valides en commun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image to change.</source>
        <translation>L'image à changer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image whose histogram is wanted. It may lie on another grid.</source>
        <translation>L'image dont on veut l'histogramme. Elle peut être sur une autre grille.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Histograms are those of the pixels with their centre in a polygon, in the image and in the reference; the whole result is changed. Empty: of all pixels.</source>
        <translation>Les histogrammes sont ceux des pixels dont le centre est dans un polygone, dans l'image et dans la référence ; tout le résultat est changé. Vide : de tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>For common: how the reference is brought to the grid of the image.</source>
        <translation>Pour common : comment la référence est ramenée à la grille de l'image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>common compares the pixels that are valid in both, so that both show the same ground; all takes every valid pixel of each, for images that hardly overlap.</source>
        <translation>common compare les pixels valides dans les deux, pour que toutes deux montrent le même sol ; all prend tous les pixels valides de chacune, pour des images qui se recouvrent à peine.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <source>Buckets</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>In how many steps the histograms are compared.</source>
        <translation>En combien de pas les histogrammes sont comparés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Keep in range</source>
        <translation>Rester dans la plage</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>On: values beyond those that were compared become the smallest or largest of the reference. Off: the last piece of the curve goes on.</source>
        <translation>Coché : les valeurs au-delà de celles comparées deviennent la plus petite ou la plus grande de la référence. Décoché : le dernier segment de la courbe se prolonge.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image with new values, on its own grid.</source>
        <translation>L'image avec les nouvelles valeurs, sur sa propre grille.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Look-up table</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A table of the values of each band and what they become; between its rows values are linear.</source>
        <translation>Une table des valeurs de chaque bande et de ce qu'elles deviennent ; entre ses lignes, les valeurs sont linéaires.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A page with the histograms before and after, beside that of the reference, and the curve of each band.</source>
        <translation>Une page avec les histogrammes avant et après, à côté de celui de la référence, et la courbe de chaque bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Matched image</source>
        <translation>Image ajustée</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>{label} ({name}) is empty or cannot be opened; choose one.</source>
        <translation>{label} ({name}) est vide ou ne peut pas être ouvert ; choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Image '{image}' has no valid pixel in band '{band}'.</source>
        <translation>L'image « {image} » n'a aucun pixel valide dans la bande « {band} ».</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>{name} matched</source>
        <translation>{name} ajusté</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Medoid</source>
        <translation>Médoïde</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Takes each pixel, with all its bands, from the image that is nearest to the median of all. Robust like the median, and every spectrum is one that was observed.</source>
        <translation>Prend chaque pixel, avec toutes ses bandes, de l'image la plus proche de la médiane de toutes. Robuste comme la médiane, et chaque spectre a été observé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. Nearest means the smallest Euclidean distance of the scaled values to the median of each band.</source>
        <translation>Seules les images valides dans toutes les bandes choisies comptent pour un pixel. La plus proche est celle de plus petite distance euclidienne des valeurs mises à l'échelle à la médiane de chaque bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>cloud free,composite,median,best pixel,real spectra,time series,earth engine</source>
        <translation>sans nuages,composite,médiane,meilleur pixel,spectres réels,série temporelle,medoid,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Equal distance</source>
        <translation>À distance égale</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Which image wins where several are equally near: the last (the one on top) or the first.</source>
        <translation>Quelle image gagne si plusieurs sont également proches : la dernière (last, celle du dessus) ou la première (first).</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <location filename="../../algorithms/normalize.py"/>
        <location filename="../../algorithms/superpixels.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <source>How the images are put together: as the algorithm of that name does it.</source>
        <translation>Comment les images sont réunies : comme le fait l'algorithme de ce nom.</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <source>For the method {method}. {help}</source>
        <translation>Pour la méthode {method}. {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Example models</source>
        <translation>Exemples de modèles</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>model,example,workflow</source>
        <translation>modèle,exemple,flux de travail,model,example</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Best available pixel</source>
        <translation>Meilleur pixel disponible</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Cloud-free median of a folder</source>
        <translation>Médiane sans nuages d'un dossier</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Greenest pixel of a season</source>
        <translation>Pixel le plus vert d'une saison</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Lakes of a folder of scenes</source>
        <translation>Lacs d'un dossier de scènes</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>NDVI histogram of every date</source>
        <translation>Histogramme NDVI de chaque date</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water of a place</source>
        <translation>Eau d'un lieu</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Statistics of two radar orbits</source>
        <translation>Statistiques de deux orbites radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water from two radar orbits</source>
        <translation>Eau d'après deux orbites radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>How often was this water</source>
        <translation>Fréquence de l'eau</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>Puts images over each other: each pixel comes from the topmost image that is valid there.</source>
        <translation>Pose les images l'une sur l'autre : chaque pixel vient de l'image valide la plus haute.</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>merge,combine,overlap,composite,last on top,newest,earth engine</source>
        <translation>fusionner,combiner,recouvrement,composite,dernière au-dessus,plus récente,merge,mosaic,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>Take all bands of a pixel from one image</source>
        <translation>Pixels d'une seule image</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>On: a pixel comes whole from the topmost image in which every band is valid. Off: each band is filled for itself, as in Earth Engine.</source>
        <translation>Coché : un pixel vient en entier de l'image la plus haute où toutes les bandes sont valides. Décoché : chaque bande est remplie séparément, comme dans Earth Engine.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/exchange.py"/>
        <location filename="../../algorithms/network/transport.py"/>
        <location filename="../../engine/catalogue/search.py"/>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The file '{path}' cannot be read: {error}.</source>
        <translation>Le fichier « {path} » ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <source>'{text}' is no catalogue; choose {known}, or write the address of a STAC API, which begins with https://.</source>
        <translation>« {text} » n'est pas un catalogue ; choisissez {known}, ou écrivez l'adresse d'une API STAC, qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the answer has none.</source>
        <translation>la réponse n'en a pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>There is no token for the files of '{account}/{container}': {reason}</source>
        <translation>Il n'y a pas de jeton pour les fichiers de « {account}/{container} » : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the server does not answer.</source>
        <translation>le serveur ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address}: {what}; asked again in {pause:.0f} s.</source>
        <translation>{address} : {what} ; nouvelle demande dans {pause:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached: QGIS does not trust its certificate. If you do, accept it in the window that QGIS shows, or add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates.</source>
        <translation>{address} ne peut pas être atteint : QGIS ne fait pas confiance à son certificat. Si vous lui faites confiance, acceptez-le dans la fenêtre que QGIS affiche, ou ajoutez-le sous Préférences &gt; Options &gt; Authentification &gt; Gestion des Certificats.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>, also after {attempts} attempts</source>
        <translation>, même après {attempts} tentatives</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached{times}: {reason}.</source>
        <translation>{address} ne peut pas être atteint{times} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us to '{target}', which is another server. If that is right, write that address as the catalogue.</source>
        <translation>{address} nous envoie à « {target} », qui est un autre serveur. Si c'est juste, écrivez cette adresse comme catalogue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us from one address to another.</source>
        <translation>{address} nous envoie d'une adresse à l'autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>The authentication '{authcfg}' of QGIS cannot be used. Is the master password set, and the authentication still there?</source>
        <translation>L'authentification « {authcfg} » de QGIS ne peut pas être utilisée. Le mot de passe principal est-il donné, et l'authentification encore là ?</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalize</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Brings every band of every image to a common scale: from 0 to 1, or as z-scores. So images of different light, sensors or units can be put together.</source>
        <translation>Ramène chaque bande de chaque image à une échelle commune : de 0 à 1, ou en scores z. Des images de lumière, de capteur ou d'unité différents peuvent ainsi être réunies.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>standardize,rescale,stretch,min-max,percentile,z-score,unit scale,harmonize</source>
        <translation>standardiser,changer d'échelle,étirer,min-max,percentile,score z,échelle unitaire,harmoniser,normalize</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics are of the valid pixels of one band of one image on the grid of the result, after the mask, and exact: nothing is sampled, and memory does not grow with the images. Infinite values have no part in them. A band of equal values becomes nodata, and 0 as z-score. Each image is read once for its statistics, two to four times more for percentiles, and once more for the result.</source>
        <translation>Les statistiques sont celles des pixels valides d'une bande d'une image sur la grille du résultat, après le masque, et exactes : rien n'est échantillonné, et la mémoire ne croît pas avec les images. Les valeurs infinies ne comptent pas. Une bande de valeurs égales devient nodata, et 0 en score z. Chaque image est lue une fois pour ses statistiques, deux à quatre fois de plus pour les percentiles, et une fois de plus pour le résultat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>minmax makes the smallest value 0 and the largest 1; percentile does the same with two percentiles, so that a few extreme pixels do not matter; zscore subtracts the mean and divides by the population standard deviation.</source>
        <translation>minmax fait de la plus petite valeur 0 et de la plus grande 1 ; percentile fait de même avec deux percentiles, pour que quelques pixels extrêmes ne pèsent pas ; zscore retranche la moyenne et divise par l'écart-type de la population.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>For percentile: the two percentiles that become 0 and 1, such as 2,98.</source>
        <translation>Pour percentile : les deux percentiles qui deviennent 0 et 1, comme 2,98.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Keep from 0 to 1</source>
        <translation>Rester entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>For minmax and percentile. On: values beyond the ends become 0 or 1. Off: they lie below 0 or above 1.</source>
        <translation>Pour minmax et percentile. Coché : les valeurs au-delà des extrémités deviennent 0 ou 1. Décoché : elles sont sous 0 ou au-dessus de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics come from the pixels with their centre in a polygon, such as places that do not change. Empty: from the whole images.</source>
        <translation>Les statistiques viennent des pixels dont le centre est dans un polygone, comme des lieux qui ne changent pas. Vide : des images entières.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized stack</source>
        <translation>Pile normalisée</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>One raster with the bands of all images, named by date and band, as 20240501_B4.</source>
        <translation>Un raster avec les bandes de toutes les images, nommées par date et bande, comme 20240501_B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Folder of normalized images</source>
        <translation>Dossier des images normalisées</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>A folder for one raster of each image, under its own name and on the grid of the result, as large as the image.</source>
        <translation>Un dossier pour un raster par image, sous son propre nom et sur la grille du résultat, aussi grand que l'image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized images</source>
        <translation>Images normalisées</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Nothing would be written; choose a stack, a folder or both.</source>
        <translation>Rien ne serait écrit ; choisissez une pile, un dossier ou les deux.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Image '{image}' has no valid pixel for its statistics.</source>
        <translation>L'image « {image} » n'a aucun pixel valide pour ses statistiques.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized</source>
        <translation>Normalisé</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>HTML files</source>
        <translation>Fichiers HTML</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter a number.</source>
        <translation>« {value} » ne peut pas être utilisé pour {label} ({name}) ; saisissez un nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' for {label} ({name}) is larger than any number that can be stored; enter a smaller one.</source>
        <translation>« {value} » pour {label} ({name}) est plus grand que tout nombre qui peut être enregistré ; saisissez-en un plus petit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} ({name}) is empty; it needs a value.</source>
        <translation>{label} ({name}) est vide ; il faut une valeur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} '{value}' cannot be opened as a raster.</source>
        <translation>{label} « {value} » ne peut pas être ouvert comme raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter {number}.</source>
        <translation>« {value} » ne peut pas être utilisé pour {label} ({name}) ; saisissez {number}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}).</source>
        <translation>« {value} » ne peut pas être utilisé pour {label} ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g}</source>
        <translation>un nombre à partir de {least:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g} to {most:.10g}</source>
        <translation>un nombre de {least:.10g} à {most:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{item}' in {label} is no percentage; write numbers from 0 to 100 with commas between them, such as {example}.</source>
        <translation>« {item} » sous {label} n'est pas un pourcentage ; écrivez des nombres de 0 à 100 séparés par des virgules, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} is empty; write numbers from 0 to 100, such as {example}.</source>
        <translation>{label} est vide ; écrivez des nombres de 0 à 100, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{text}' in {label} is no interval; write two percentages, the lower one first, such as {example}.</source>
        <translation>« {text} » sous {label} n'est pas un intervalle ; écrivez deux pourcentages, le plus petit d'abord, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-1, terrain-corrected</source>
        <translation>Sentinel-1, terrain corrigé</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>HLS: Landsat and Sentinel-2 alike</source>
        <translation>HLS : Landsat et Sentinel-2 harmonisés</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Any dated rasters</source>
        <translation>Tous rasters datés</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../engine/products/time_bands.py"/>
        <source>Files whose bands are dates</source>
        <translation>Fichiers dont les bandes sont des dates</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Alpha: what is transparent is nodata</source>
        <translation>Alpha : ce qui est transparent est nodata</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Data, such as near infrared</source>
        <translation>Données, comme le proche infrarouge</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest neighbour</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>As listed: the last on top</source>
        <translation>Liste : la dernière au-dessus</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Newest on top</source>
        <translation>La plus récente au-dessus</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Oldest on top</source>
        <translation>La plus ancienne au-dessus</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to the target date on top</source>
        <translation>La plus proche de la date cible</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same date</source>
        <translation>La même date</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest date</source>
        <translation>La date la plus proche</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same name</source>
        <translation>Le même nom</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same place in the list</source>
        <translation>La même place dans la liste</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Each partner for every image</source>
        <translation>Chacune pour toutes les images</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Stop, and say which it is</source>
        <translation>S'arrêter et dire laquelle</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave it out</source>
        <translation>L'omettre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Live: computed where it is shown</source>
        <translation>En direct : calculé là où il est affiché</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Those that are valid in both images</source>
        <translation>Ceux qui sont valides dans les deux images</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All pixels of each image</source>
        <translation>Tous les pixels de chaque image</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The last one, on top</source>
        <translation>La dernière, au-dessus</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>From least to most</source>
        <translation>Du minimum au maximum</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Between two percentiles</source>
        <translation>Entre deux percentiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Mean 0, standard deviation 1</source>
        <translation>Moyenne 0, écart-type 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality mosaic</source>
        <translation>Mosaïque par qualité</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduce</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Boxcar: mean of the window</source>
        <translation>Boxcar : moyenne de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Refined Lee</source>
        <translation>Lee raffiné</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Gamma MAP</source>
        <translation>Gamma MAP</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Multitemporal (Quegan and Yu)</source>
        <translation>Multitemporel (Quegan et Yu)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SLIC: clusters around even seeds</source>
        <translation>SLIC : groupes autour de graines régulières</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SNIC: pieces that grow from even seeds</source>
        <translation>SNIC : morceaux qui croissent de graines régulières</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Otsu: the best division of the histogram</source>
        <translation>Otsu : la meilleure division de l'histogramme</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Valley between two peaks</source>
        <translation>Creux entre deux pics</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of your own</source>
        <translation>Un nombre de votre choix</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of days</source>
        <translation>Un nombre de jours</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Highest</source>
        <translation>La plus haute</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Lowest</source>
        <translation>La plus basse</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to a target</source>
        <translation>La plus proche d'une cible</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave the gap</source>
        <translation>Laisser la lacune</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Only complete images compete</source>
        <translation>Seules les images complètes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Fill it from the next best</source>
        <translation>La remplir par la suivante</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Above the threshold</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>At the threshold and below</source>
        <translation>Au seuil et en dessous</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Volume: ground covered by plants</source>
        <translation>Volume : sol couvert de végétation</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Surface: bare ground</source>
        <translation>Surface : sol nu</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Pixels with their centre inside</source>
        <translation>Pixels dont le centre est à l'intérieur</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Every pixel, by the share that is inside</source>
        <translation>Tous les pixels, selon la part à l'intérieur</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel</source>
        <translation>Une par pixel</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel and image</source>
        <translation>Une par pixel et image</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest complete one</source>
        <translation>La plus proche qui soit complète</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All within some days</source>
        <translation>Toutes celles de quelques jours</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The best ones</source>
        <translation>Les meilleures</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choices.py"/>
        <source>'{text}' is no choice for '{description}' ({name}); choose from {keys}.</source>
        <translation>« {text} » n'est pas un choix pour « {description} » ({name}) ; choisissez parmi {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Standardize bands</source>
        <translation>Standardiser les bandes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>On: every band counts alike, as z-scores. Off: bands with a larger spread of values count more; for bands of one unit.</source>
        <translation>Coché : toutes les bandes comptent autant, en scores z. Décoché : les bandes aux valeurs plus dispersées comptent plus ; pour des bandes de même unité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collection file to write</source>
        <translation>Fichier de collection à écrire</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection files</source>
        <translation>Fichiers de collection</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Layer of footprints</source>
        <translation>Couche d'empreintes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>In place of a folder: a layer of which each feature names a raster, such as a tile index of GDAL or the footprints of another run. Its filter and the selection count.</source>
        <translation>Au lieu d'un dossier : une couche dont chaque entité nomme un raster, comme un index de tuiles de GDAL ou les empreintes d'une autre exécution. Son filtre et la sélection comptent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Field with paths</source>
        <translation>Champ des chemins</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The field with the path of each raster, absolute or relative to the layer's file. Empty: the first of {names} that is there.</source>
        <translation>Le champ du chemin de chaque raster, absolu ou relatif au fichier de la couche. Vide : le premier de {names} qui existe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints '{layer}' cannot be opened.</source>
        <translation>La couche d'empreintes « {layer} » ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field with paths; choose one of {names} in Field with paths.</source>
        <translation>La couche d'empreintes n'a pas de champ avec des chemins ; choisissez l'un de {names} sous Champ des chemins.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field '{field}'; choose one of {names} in Field with paths.</source>
        <translation>La couche d'empreintes n'a pas de champ « {field} » ; choisissez l'un de {names} sous Champ des chemins.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>No feature of the layer of footprints names a raster in '{field}'; look at its filter and its selection.</source>
        <translation>Aucune entité de la couche d'empreintes ne nomme un raster dans « {field} » ; regardez son filtre et sa sélection.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon has no place on the Earth; check its CRS.</source>
        <translation>Le polygone n'a pas de place sur la Terre ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon is too large for one place: it reaches more than {most:g} km from its middle.</source>
        <translation>Le polygone est trop grand pour un seul lieu : il va à plus de {most:g} km de son milieu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The buffer of {metres:g} metres is too large for one place: it may have {most:g} km at most.</source>
        <translation>Le tampon de {metres:g} mètres est trop grand pour un seul lieu : il peut avoir {most:g} km au plus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <location filename="../../ui/dock.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Which pixels of the images do not count, by their quality bands: none; auto finds the quality band by its name; custom takes the mask rule; the others are made for a sensor. clouds-and-shadows also finds the shadows of clouds in Sentinel-2 images.</source>
        <translation>Quels pixels des images ne comptent pas, d'après leurs bandes de qualité : none, aucun ; auto trouve la bande de qualité par son nom ; custom prend la règle de masque ; les autres sont faits pour un capteur. clouds-and-shadows trouve aussi les ombres des nuages dans les images Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Sun azimuth</source>
        <translation>Azimut du soleil</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: where the sun stands, in degrees clockwise from north. Empty: from the metadata of each image.</source>
        <translation>Pour clouds-and-shadows : où se trouve le soleil, en degrés depuis le nord dans le sens horaire. Vide : d'après les métadonnées de chaque image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>No mask</source>
        <translation>Aucun masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The mask that fits the quality bands of each image; the log names it.</source>
        <translation>Le masque qui convient aux bandes de qualité de chaque image ; le journal le nomme.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>A rule of your own</source>
        <translation>Une règle de votre choix</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Clouds and their shadows (Sentinel-2)</source>
        <translation>Nuages et leurs ombres (Sentinel-2)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask rule</source>
        <translation>Règle de masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For custom: pixels that meet a rule are masked. SCL in 3,8,9,10 looks for values, QA_PIXEL bits 1,3,4 for bits of which any is set, BQA bits 7-8 == 3 for the number in some bits, and MSK_CLDPRB &gt; 40 compares. Several rules go with ; between them. keep MSK_CLDPRB &lt;= 10 masks what does not meet the rule. What is not known is masked.</source>
        <translation>Pour custom : les pixels qui remplissent une règle sont masqués. SCL in 3,8,9,10 cherche des valeurs, QA_PIXEL bits 1,3,4 des bits dont l'un au moins est levé, BQA bits 7-8 == 3 le nombre dans quelques bits, et MSK_CLDPRB &gt; 40 compare. Plusieurs règles se séparent par ; entre elles. keep MSK_CLDPRB &lt;= 10 masque ce qui ne remplit pas la règle. Ce qui est inconnu est masqué.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask buffer</source>
        <translation>Tampon du masque</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Grow the masked area by this distance, in units of the CRS of the result; for clouds-and-shadows in metres on the ground. Fill does not grow.</source>
        <translation>Agrandit la zone masquée de cette distance, en unités du SCR du résultat ; pour clouds-and-shadows, en mètres au sol. Le remplissage ne s'agrandit pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Cloud probability</source>
        <translation>Probabilité de nuage</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel is cloud above this probability, 0 to 100.</source>
        <translation>Pour clouds-and-shadows : un pixel est un nuage au-dessus de cette probabilité, de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Dark near infrared</source>
        <translation>Proche infrarouge sombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel can be shadow below this reflectance, 0 to 1.</source>
        <translation>Pour clouds-and-shadows : un pixel peut être une ombre sous cette réflectance, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Shadow distance</source>
        <translation>Distance de l'ombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: how far from a cloud its shadow is looked for, in metres.</source>
        <translation>Pour clouds-and-shadows : jusqu'à quelle distance d'un nuage son ombre est cherchée, en mètres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/named_values.py"/>
        <source>A band, its number, or an expression, with a name and a colon in front if you like: NDVI: (B8 - B4) / (B8 + B4). Several with semicolons between them. Operators and functions are those of Quality in the quality mosaic, and names of indices may stand for their formulas: NDVI, EVI(L=1).</source>
        <translation>Une bande, son numéro ou une expression, précédée si vous le voulez d'un nom et de deux-points : NDVI: (B8 - B4) / (B8 + B4). Plusieurs se séparent par des points-virgules. Les opérateurs et fonctions sont ceux de Qualité dans la mosaïque par qualité, et des noms d'indices peuvent remplacer leurs formules : NDVI, EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>'{text}' in CRS is no coordinate reference system.</source>
        <translation>« {text} » sous SCR n'est pas un système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The cell size must be greater than 0, and it is {cell_size:g}.</source>
        <translation>La taille de cellule doit être supérieure à 0, et elle est {cell_size:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The reference layer '{layer}' cannot be opened.</source>
        <translation>La couche de référence « {layer} » ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The extent '{extent}' holds no area in the CRS of the result.</source>
        <translation>L'emprise « {extent} » n'a pas de surface dans le SCR du résultat.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners</source>
        <translation>Images associées</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Images that bring further bands, such as cloud probabilities, angles or masks from other files. Their bands are bands of the images that they belong to, taken from the nearest pixel: in masks, qualities and expressions. The log says what belongs together. A collection file brings all its images.</source>
        <translation>Des images qui apportent d'autres bandes, comme des probabilités de nuage, des angles ou des masques d'autres fichiers. Leurs bandes sont des bandes des images auxquelles elles appartiennent, prises du pixel le plus proche : dans les masques, qualités et expressions. Le journal dit ce qui va ensemble. Un fichier de collection apporte toutes ses images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners belong</source>
        <translation>Appartenance des images associées</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>date: to the image of the same date. nearest: to images of dates at most so many days away. name: the name of one is part of the name of the other. position: the first to the first image in the list, and so on. all: one partner to all images. Of several, the one of the same tile is taken, else the one with the largest overlap.</source>
        <translation>date : à l'image de la même date. nearest : aux images dont la date n'est pas à plus de tant de jours. name : le nom de l'une fait partie du nom de l'autre. position : la première à la première image de la liste, et ainsi de suite. all : une image associée à toutes les images. De plusieurs, celle de la même tuile est prise, sinon celle au plus grand recouvrement.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Days between partners</source>
        <translation>Jours entre images associées</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>For nearest: how many days a partner may be away.</source>
        <translation>Pour nearest : à combien de jours une image associée peut être.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>The length of a period: a month, a season of three months, a year, or a number of days.</source>
        <translation>La durée d'une période : un mois, une saison de trois mois, une année ou un nombre de jours.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Days of a period</source>
        <translation>Jours d'une période</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>For days: how many. They are counted from the start date, or from the first image where none is set.</source>
        <translation>Pour days : combien. Ils sont comptés depuis la date de début, ou depuis la première image si elle n'est pas renseignée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Id field</source>
        <translation>Champ d'identifiant</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>What the places are called, and their files. Empty: by their feature id.</source>
        <translation>Le nom des lieux et de leurs fichiers. Vide : leur id d'entité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Buffer (metres)</source>
        <translation>Tampon (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>How much around each polygon is a part of the place, in metres on the ground: a number, or an expression over its fields, such as 500 or 2 * sqrt("area").</source>
        <translation>Quelle largeur autour de chaque polygone fait partie du lieu, en mètres au sol : un nombre ou une expression sur ses champs, comme 500 ou 2 * sqrt("area").</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Target date of the place</source>
        <translation>Date cible du lieu</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The date for which images are chosen: a field, an expression over the fields, or a date such as 2024-08-15. Empty: that of the newest image of each place. The order Nearest to the target date on top, and days in a quality, go by it where Target date is empty.</source>
        <translation>La date pour laquelle les images sont choisies : un champ, une expression sur les champs ou une date comme 2024-08-15. Vide : celle de l'image la plus récente de chaque lieu. L'ordre La plus proche de la date cible, et days dans une qualité, s'y réfèrent si Date cible est vide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Choice of images</source>
        <translation>Choix des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The nearest complete one: the image with the fewest masked cells in the place; of these the nearest to the target date, then the earlier. All within some days: all images of some days around the target date. The best ones: several images, in the order of The nearest complete one.</source>
        <translation>La plus proche qui soit complète : l'image avec le moins de cellules masquées dans le lieu ; parmi elles la plus proche de la date cible, puis la plus ancienne. Toutes celles de quelques jours : toutes les images de quelques jours autour de la date cible. Les meilleures : plusieurs images, dans l'ordre de La plus proche qui soit complète.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Days around the target date</source>
        <translation>Jours autour de la date cible</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For All within some days: how many days before and after.</source>
        <translation>Pour Toutes celles de quelques jours : combien de jours avant et après.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Number of images</source>
        <translation>Nombre d'images</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The best ones: how many images, of each group.</source>
        <translation>Pour Les meilleures : combien d'images, de chaque groupe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Most masked cells (percent)</source>
        <translation>Cellules masquées au plus (pour cent)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The nearest complete one: an image with more of the place masked is not complete enough. Where a group has none that is, all its images are taken, and the place becomes the median of all; the result says so.</source>
        <translation>Pour La plus proche qui soit complète : une image dont une plus grande part du lieu est masquée n'est pas assez complète. Si un groupe n'en a aucune qui le soit, toutes ses images sont prises, et le lieu devient la médiane de toutes ; le résultat le dit.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>A property of the images, such as orbit: images are chosen from each group, so that a place gets an ascending and a descending one, and all go into one composite. Names are those of Filter. Images without the property are left out.</source>
        <translation>Une propriété des images, comme orbit : les images sont choisies dans chaque groupe, pour qu'un lieu en reçoive une ascendante et une descendante, et toutes entrent dans un seul composite. Les noms sont ceux de Filtre. Les images sans cette propriété sont omises.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>'{text}' in Group by ({id}) is no property that images can have; there are {names}, and properties of items in double quotes.</source>
        <translation>« {text} » sous Grouper par ({id}) n'est pas une propriété que des images peuvent avoir ; il y a {names}, et des propriétés d'éléments entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>None of the images has the property '{name}' of Group by ({id}).</source>
        <translation>Aucune des images n'a la propriété « {name} » de Grouper par ({id}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The property '{name}' of Group by ({id}) has {count} values; {most} groups are allowed.</source>
        <translation>La propriété « {name} » de Grouper par ({id}) a {count} valeurs ; {most} groupes sont permis.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>{lacking} of {count} {count:image|images} {lacking:has|have} no '{name}' and {lacking:is|are} left out.</source>
        <translation>{lacking} {lacking:image|images} sur {count} {lacking:n'a|n'ont} pas de « {name} » et {lacking:est écartée|sont écartées}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygon is empty.</source>
        <translation>Le polygone est vide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>Nothing is left of the polygon with its buffer.</source>
        <translation>Il ne reste rien du polygone avec son tampon.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons '{layer}' have no CRS, so that nobody knows where they are; set it in the properties of the layer.</source>
        <translation>Les polygones « {layer} » n'ont pas de SCR, si bien que personne ne sait où ils sont ; donnez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon; choose another layer.</source>
        <translation>La couche « {layer} » sous Polygones ne contient aucun polygone ; choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>'{text}' in {label} ({name}) cannot be read: {reason}.</source>
        <translation>« {text} » sous {label} ({name}) ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons have no field '{column}', which {label} ({name}) uses.</source>
        <translation>Les polygones n'ont pas de champ « {column} », que {label} ({name}) utilise.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} cannot be computed: {reason}</source>
        <translation>{label} ne peut pas être calculé : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is empty (NULL).</source>
        <translation>{label} est vide (NULL).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is no number: '{value}'.</source>
        <translation>{label} n'est pas un nombre : « {value} ».</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/outputs.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The area of the result. Empty: the whole image.</source>
        <translation>La zone du résultat. Vide : toute l'image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons hold no area.</source>
        <translation>Les polygones n'ont pas de surface.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons '{layer}' cannot be opened; choose a layer of polygons in Polygons.</source>
        <translation>Les polygones « {layer} » ne peuvent pas être ouverts ; choisissez une couche de polygones sous Polygones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons have no field '{field}'; choose another.</source>
        <translation>Les polygones n'ont pas de champ « {field} » ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>The bands that are changed: names, numbers or regular expressions, with commas between them. Empty: those of {names} that are there. All other bands pass through.</source>
        <translation>Les bandes qui sont changées : noms, numéros ou expressions régulières, séparés par des virgules. Vide : celles de {names} qui existent. Toutes les autres bandes passent inchangées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Values are decibels</source>
        <translation>Valeurs en décibels</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>On: the values of these bands are decibels. They are worked on as powers, and the result is in decibels again. Off: the values are powers; what is below 0 is masked.</source>
        <translation>Coché : les valeurs de ces bandes sont des décibels. Le calcul se fait sur les puissances, et le résultat est de nouveau en décibels. Décoché : les valeurs sont des puissances ; ce qui est sous 0 est masqué.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} in decibels</source>
        <translation>{names} en décibels</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} as powers</source>
        <translation>{names} comme puissances</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes before this date are left out.</source>
        <translation>Les scènes antérieures à cette date sont omises.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes from this date on are left out; the date is excluded.</source>
        <translation>Les scènes à partir de cette date sont omises ; la date elle-même est exclue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that meet this area are taken. They are not cut.</source>
        <translation>Seules les scènes qui touchent cette zone sont prises. Elles ne sont pas découpées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that hold this place are taken.</source>
        <translation>Seules les scènes qui contiennent ce lieu sont prises.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes of these tiles are taken, with commas between them, such as T33TWN,33TXN or 014032.</source>
        <translation>Seules les scènes de ces tuiles sont prises, séparées par des virgules, par exemple T33TWN,33TXN ou 014032.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Largest cloud cover (%)</source>
        <translation>Nuages au plus (%)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Scenes with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>Les scènes plus nuageuses sont omises, de même que celles dont la couverture nuageuse est inconnue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Compute cloud cover</source>
        <translation>Calculer la couverture nuageuse</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Where no metadata give the share of clouds, it is counted in the band of classes or quality, by the mask for that band. It is kept in the collection file.</source>
        <translation>Si aucune métadonnée ne donne la part de nuages, elle est comptée dans la bande de classes ou de qualité, avec le masque de cette bande. Elle est gardée dans le fichier de collection.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' holds no area.</source>
        <translation>L'emprise « {extent} » n'a pas de surface.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' lies nowhere on Earth.</source>
        <translation>L'emprise « {extent} » n'est nulle part sur la Terre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The images of the collection, in order; drag them in the list to change it. The last image is on top. Empty: those of the collection file.</source>
        <translation>Les images de la collection, dans l'ordre ; glissez-les dans la liste pour le changer. La dernière image est au-dessus. Vide : celles du fichier de collection.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file</source>
        <translation>Fichier de collection</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A file of STAC items (an ItemCollection, one item, or one item in each line) whose images come before those of the list. An image is opened only when it meets the extent, the dates and the filter. A raster whose bands are dates (NetCDF, HDF, GeoTIFF) is a collection too, with one image for each date.</source>
        <translation>Un fichier d'éléments STAC (une ItemCollection, un élément, ou un élément par ligne) dont les images viennent avant celles de la liste. Une image n'est ouverte que si elle satisfait à l'emprise, aux dates et au filtre. Un raster dont les bandes sont des dates (NetCDF, HDF, GeoTIFF) est aussi une collection, avec une image par date.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Keeps the images whose properties meet a condition, for example {example}. Names: {names}; other properties of an item in double quotes. An image that lacks a property is left out, and the log counts them.</source>
        <translation>Garde les images dont les propriétés remplissent une condition, par exemple {example}. Noms : {names} ; les autres propriétés d'un élément entre guillemets doubles. Une image à laquelle une propriété manque est omise, et le journal les compte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../engine/inputs/added_bands.py"/>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands</source>
        <translation>Ajouter des bandes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Bands that every image gets, as if they were in its file: names of indices, or a name and an expression, with semicolons between them, for example NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). They are computed from scaled values, and masked where a band in them is. Later ones may use earlier ones.</source>
        <translation>Des bandes que chaque image reçoit, comme si elles étaient dans son fichier : des noms d'indices, ou un nom et une expression, séparés par des points-virgules, par exemple NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). Elles sont calculées sur les valeurs mises à l'échelle, et masquées là où l'une de leurs bandes l'est. Les suivantes peuvent utiliser les précédentes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Names, numbers or regular expressions, with commas between them, for example B4,B3,B2 or B.*,SCL. The result has the bands in this order. Empty: all bands that every image has. A name with a comma goes in double quotes.</source>
        <translation>Noms, numéros ou expressions régulières, séparés par des virgules, par exemple B4,B3,B2 ou B.*,SCL. Le résultat a les bandes dans cet ordre. Vide : toutes les bandes que toutes les images ont. Un nom avec une virgule se met entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Which image is on top where several are valid: the last in the list (As listed), the newest, the oldest, or the one nearest to the target date.</source>
        <translation>Quelle image est au-dessus là où plusieurs sont valides : la dernière de la liste (Liste), la plus récente, la plus ancienne ou la plus proche de la date cible.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images before this date are not used.</source>
        <translation>Les images antérieures à cette date ne sont pas utilisées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images of this date and later are not used.</source>
        <translation>Les images de cette date et des suivantes ne sont pas utilisées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The date for the order Nearest to the target date on top, and for days in the quality of a quality mosaic.</source>
        <translation>La date pour l'ordre La plus proche de la date cible, et pour days dans la qualité d'une mosaïque par qualité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Date pattern</source>
        <translation>Motif de date</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Where the date is in the names of all images: a regular expression with the named group date, or year, month and day, for example {example}. A date under Temporal in the properties of a layer goes before it.</source>
        <translation>Où se trouve la date dans les noms de toutes les images : une expression régulière avec le groupe nommé date, ou year, month et day, par exemple {example}. Une date sous Temporel dans les propriétés d'une couche passe avant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Fuse images of one day</source>
        <translation>Fusionner les images d'un même jour</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>On: images of one day are put over each other first, the last one on top, and count as one image. So two tiles of one overpass do not count twice where they overlap. It is the day by the sun at each image, so that midnight of UTC parts no overpass.</source>
        <translation>Coché : les images d'un même jour sont d'abord posées l'une sur l'autre, la dernière au-dessus, et comptent comme une seule image. Deux tuiles d'un même passage ne comptent donc pas deux fois là où elles se recouvrent. C'est le jour d'après le soleil à chaque image, pour que minuit UTC ne coupe aucun passage.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Least number of observations</source>
        <translation>Nombre minimal d'observations</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Pixels with fewer valid observations are masked: band by band, or whole pixels where these are taken whole. All images are read for it when it is above 1.</source>
        <translation>Les pixels avec moins d'observations valides sont masqués : bande par bande, ou en entier là où les pixels sont pris en entier. Au-dessus de 1, toutes les images sont lues pour cela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>When an image cannot be read</source>
        <translation>Si une image est illisible</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>stop ends the run with an error. skip leaves out the whole image, names it in the log and in the footprints, and computes the result as if it had not been in the list; then the run may begin again.</source>
        <translation>stop termine l'exécution par une erreur. skip omet l'image entière, la nomme dans le journal et dans les empreintes, et calcule le résultat comme si elle n'avait pas été dans la liste ; l'exécution peut alors recommencer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The area of the result. Empty: the smallest area that holds all images.</source>
        <translation>La zone du résultat. Vide : la plus petite zone qui contient toutes les images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The coordinate reference system of the result. Empty: that of the first image.</source>
        <translation>Le système de coordonnées de référence du résultat. Vide : celui de la première image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/running/run_area.py"/>
        <source>Cell size</source>
        <translation>Taille de cellule</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Width and height of a cell in units of the CRS. Empty: the finest of the images.</source>
        <translation>Largeur et hauteur d'une cellule en unités du SCR. Vide : la plus fine des images.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Reference layer</source>
        <translation>Couche de référence</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster whose CRS, cells and extent the result takes over. Extent, CRS and cell size, when set, go before it.</source>
        <translation>Un raster dont le résultat reprend le SCR, les cellules et l'emprise. L'emprise, le SCR et la taille de cellule, s'ils sont renseignés, passent avant.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>How images on another grid are brought to the grid of the result. Images on the same grid are never changed. Bands of classes and quality bits are always taken from the nearest pixel.</source>
        <translation>Comment les images d'une autre grille sont ramenées à celle du résultat. Les images de la même grille ne sont jamais changées. Les bandes de classes et de bits de qualité sont toujours prises du pixel le plus proche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Output nodata value</source>
        <translation>Valeur nodata de sortie</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The number that marks pixels without data. Empty: one that cannot be a value.</source>
        <translation>Le nombre qui marque les pixels sans données. Vide : un nombre qui ne peut pas être une valeur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Threads (0: all)</source>
        <translation>Threads (0 : tous)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Processors to use; 0 uses all.</source>
        <translation>Processeurs à utiliser ; 0 les utilise tous.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory in MB (0: automatic)</source>
        <translation>Mémoire en Mo (0 : automatique)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory that blocks of images may take, in megabytes; 0 means 320 for each thread. The result does not depend on it.</source>
        <translation>Mémoire que les blocs d'images peuvent prendre, en mégaoctets ; 0 signifie 320 par thread. Le résultat n'en dépend pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Creation options</source>
        <translation>Options de création</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>GDAL creation options, with | between them, for example COMPRESS=LZW|TILED=YES. Empty: tiled and compressed.</source>
        <translation>Options de création de GDAL, séparées par |, par exemple COMPRESS=LZW|TILED=YES. Vide : tuilé et compressé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Scheduler</source>
        <translation>Ordonnanceur</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The address of a Dask scheduler whose workers do the work, for example tcp://host:8786. Empty: this computer does it. The result is the same. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>L'adresse d'un ordonnanceur Dask dont les workers font le travail, par exemple tcp://host:8786. Vide : cet ordinateur le fait. Le résultat est le même. Aucun projet ne la garde : donnez-la sous Préférences &gt; Options &gt; Image Collections pour toute nouvelle exécution.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Path map</source>
        <translation>Correspondance des chemins</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>For workers that know the folders of the images and of the result by other names: the beginning of a path here, =, and the one there, for example {example}. Several are joined by semicolons. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>Pour des workers qui connaissent les dossiers des images et du résultat sous d'autres noms : le début d'un chemin ici, =, et celui de là-bas, par exemple {example}. Plusieurs se joignent par des points-virgules. Aucun projet ne le garde : donnez-le sous Préférences &gt; Options &gt; Image Collections pour toute nouvelle exécution.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster that says for each pixel which image it came from (its position in Images), the date as yyyymmdd, and how many images were valid; for statistics the counts and the first and last date. All images are read for it.</source>
        <translation>Un raster qui dit pour chaque pixel de quelle image il vient (sa position dans Images), la date sous la forme aaaammjj, et combien d'images étaient valides ; pour les statistiques, les comptes et les première et dernière dates. Toutes les images sont lues pour cela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Footprints</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The outline of each image with its date, the shares of its pixels that are valid and masked, and how many pixels of the result came from it.</source>
        <translation>Le contour de chaque image avec sa date, les parts de ses pixels valides et masqués, et combien de pixels du résultat en viennent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/unused.py"/>
        <source>{description} ({name}) is not used, as {other_description} ({other}) is {keys}.</source>
        <translation>{description} ({name}) n'est pas utilisé, car {other_description} ({other}) vaut {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Composites by period</source>
        <translation>Composites par période</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Makes one composite for each month, season, year, or every so many days, all on one grid, with dates that the temporal controller plays.</source>
        <translation>Fait un composite pour chaque mois, saison, année, ou tous les tant de jours, tous sur une même grille, avec des dates que joue le contrôleur temporel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Each period becomes a GeoTIFF named after it: 2024-05, 2024-JJA, 2024, or the first day. Seasons are meteorological: 2024-DJF is December 2023 to February 2024. A period without images, or without valid pixels, gets no raster; the log and the table say so.</source>
        <translation>Chaque période devient un GeoTIFF qui porte son nom : 2024-05, 2024-JJA, 2024, ou le premier jour. Les saisons sont météorologiques : 2024-DJF va de décembre 2023 à février 2024. Une période sans images, ou sans pixels valides, n'a pas de raster ; le journal et la table le disent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>time series,monthly,seasonal,yearly,annual,composite,temporal,animation</source>
        <translation>série temporelle,mensuel,saisonnier,annuel,composite,temporel,animation,time series,periods</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Where the rasters are written, one for each period.</source>
        <translation>Où les rasters sont écrits, un par période.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Table of periods</source>
        <translation>Table des périodes</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>A table with the start of each period, its end (the first day after it), how many images and valid pixels it has, and what is wrong where it has none.</source>
        <translation>Une table avec le début de chaque période, sa fin (le premier jour après elle), combien d'images et de pixels valides elle a, et ce qui ne va pas si elle n'en a aucun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Number of periods with a result</source>
        <translation>Nombre de périodes avec résultat</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' is a file; choose a folder.</source>
        <translation>Le dossier de sortie « {folder} » est un fichier ; choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Periods: {count}.</source>
        <translation>Périodes : {count}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Does the same work for each polygon of a layer: chooses images for it, makes a composite of these, and lets a model make polygons of it. One layer says what was used for each place, what was found, and what went wrong.</source>
        <translation>Fait le même travail pour chaque polygone d'une couche : choisit des images pour lui, en fait un composite, et laisse un modèle en faire des polygones. Une couche dit ce qui a été utilisé pour chaque lieu, ce qui a été trouvé et ce qui a échoué.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>A place is a polygon with its buffer. Its raster holds the rectangle around it, in the CRS of the first image that reaches it unless CRS is set. Cells of the place are those with their centre in it; an image has a cell masked where a band is not valid, or where it does not reach.</source>
        <translation>Un lieu est un polygone avec son tampon. Son raster contient le rectangle qui l'entoure, dans le SCR de la première image qui l'atteint, sauf si SCR est renseigné. Les cellules du lieu sont celles dont le centre est dedans ; une image a une cellule masquée là où une bande n'est pas valide, ou là où elle n'arrive pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>When something goes wrong with a place, its row says what, and the others go on. When the same run is started again, places are kept that were made of the same files and settings, also after QGIS was ended in the middle; all others are made again.</source>
        <translation>Si quelque chose échoue pour un lieu, sa ligne dit quoi, et les autres continuent. Si la même exécution est relancée, les lieux faits des mêmes fichiers et paramètres sont gardés, même si QGIS a été fermé au milieu ; tous les autres sont refaits.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>lakes,fields,sites,regions of interest,batch,each feature,nearest image,clip,export</source>
        <translation>lacs,champs,sites,régions d'intérêt,lot,chaque entité,image la plus proche,découper,exporter,places</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The places, one for each feature.</source>
        <translation>Les lieux, un par entité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The id of a model, or of any algorithm, that makes a vector layer of a raster, such as imagecollections:placewater or model:lakes. A vector layer that it asks for is the polygon of the place, without its buffer; all else must have a default. Empty: only rasters are made.</source>
        <translation>L'id d'un modèle, ou de tout algorithme, qui fait une couche vecteur d'un raster, comme imagecollections:placewater ou model:lakes. Une couche vecteur qu'il demande est le polygone du lieu, sans son tampon ; tout le reste doit avoir une valeur par défaut. Vide : seuls des rasters sont faits.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Gets a GeoTIFF for each place, named by its id, and a GeoPackage of what the model makes of it. They are not loaded.</source>
        <translation>Reçoit un GeoTIFF pour chaque lieu, nommé par son id, et un GeoPackage de ce que le modèle en fait. Ils ne sont pas chargés.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A row for each place: images and dates of each group, masked cells, the area of the polygon and of what the model found in square metres, their intersection over union, and what went wrong. With a model, its polygons are those of the layer.</source>
        <translation>Une ligne par lieu : images et dates de chaque groupe, cellules masquées, la surface du polygone et de ce que le modèle a trouvé en mètres carrés, leur intersection sur union, et ce qui a échoué. Avec un modèle, ses polygones sont ceux de la couche.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Number of places with a raster</source>
        <translation>Nombre de lieux avec un raster</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places kept from an earlier run</source>
        <translation>Lieux gardés d'une exécution précédente</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>to choose images for a place</source>
        <translation>pour choisir des images pour un lieu</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places: {count}. Images: {images}.</source>
        <translation>Lieux : {count}. Images : {images}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>What the rasters are cut to; cells of a place beyond it count as masked. Empty: each raster holds its place.</source>
        <translation>Ce à quoi les rasters sont découpés ; les cellules d'un lieu au-delà comptent comme masquées. Vide : chaque raster contient son lieu.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>stop: a place that needs the image has this as its problem, and the others go on. skip: places are made as if the image had not been in the list; the log names it.</source>
        <translation>stop : un lieu qui a besoin de l'image a cela comme problème, et les autres continuent. skip : les lieux sont faits comme si l'image n'avait pas été dans la liste ; le journal la nomme.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Takes each pixel, with all its bands, from the image with the best quality: the greenest, the clearest, the warmest.</source>
        <translation>Prend chaque pixel, avec toutes ses bandes, de l'image de meilleure qualité : la plus verte, la plus dégagée, la plus chaude.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>best pixel,greenest,cloud free,composite,bap,ndvi,qualityMosaic,earth engine</source>
        <translation>meilleur pixel,plus vert,sans nuages,composite,bap,ndvi,qualityMosaic,best pixel,greenest,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A band, its number, an index such as NDVI or EVI(L=1), or an expression, for example (B8 - B4) / (B8 + B4) or -MSK_CLDPRB. Names with spaces or hyphens, or with a digit in front, go in double quotes: "S2-B08". Operators: + - * / **, comparisons, and, or, not. Functions: abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condition, yes, no), gauss(x, centre, left, right), sigmoid(x, middle, width). Pixels with a masked quality do not compete.</source>
        <translation>Une bande, son numéro, un indice comme NDVI ou EVI(L=1), ou une expression, par exemple (B8 - B4) / (B8 + B4) ou -MSK_CLDPRB. Les noms avec espaces ou tirets, ou qui commencent par un chiffre, vont entre guillemets doubles : "S2-B08". Opérateurs : + - * / **, comparaisons, and, or, not. Fonctions : abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condition, oui, non), gauss(x, centre, gauche, droite), sigmoid(x, milieu, largeur). Les pixels dont la qualité est masquée ne concourent pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Besides bands it can name what is known of images: {names}, and numbers of the properties of items in double quotes. cloud_distance is in metres, to the nearest pixel of the same image that the mask takes out; days are counted from Target date, and are less than 0 before it.</source>
        <translation>En plus des bandes, elle peut nommer ce que l'on sait des images : {names}, et les nombres des propriétés d'éléments entre guillemets doubles. cloud_distance est en mètres, jusqu'au pixel le plus proche de la même image que le masque écarte ; les jours (days) sont comptés depuis Date cible, et sont inférieurs à 0 avant elle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Prefer</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which quality wins: the highest, the lowest, or the one nearest to the quality target.</source>
        <translation>Quelle qualité gagne : la plus haute, la plus basse, ou la plus proche de la qualité cible.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality target</source>
        <translation>Qualité cible</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For nearest: the image whose quality is closest to this number wins.</source>
        <translation>Pour nearest : l'image dont la qualité est la plus proche de ce nombre gagne.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Equal quality</source>
        <translation>À qualité égale</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which image wins where several have the same quality: the last (the one on top) or the first.</source>
        <translation>Quelle image gagne si plusieurs ont la même qualité : la dernière (last, celle du dessus) ou la première (first).</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Where the winner has gaps</source>
        <translation>Lacunes de la gagnante</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>What happens where the best image is masked in some band: keep leaves the band masked, skip lets only images compete that are valid in all bands, fill takes the band from the next best image.</source>
        <translation>Ce qui se passe là où la meilleure image est masquée dans une bande : keep laisse la bande masquée, skip ne laisse concourir que les images valides dans toutes les bandes, fill prend la bande de la meilleure image suivante.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Cloud distance (metres)</source>
        <translation>Distance des nuages (mètres)</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For cloud_distance in the quality: how far clouds are looked for. Where there is none within it, cloud_distance is this number. In a live layer that shows overviews it is the distance on these.</source>
        <translation>Pour cloud_distance dans la qualité : jusqu'où les nuages sont cherchés. S'il n'y en a aucun en deçà, cloud_distance est ce nombre. Dans une couche en direct qui montre des pyramides, c'est la distance sur celles-ci.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Mean of the best</source>
        <translation>Moyenne des meilleures</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 1: each band is the mean of so many best observations that are valid in it, against speckle and noise. Source and date are those of the best one.</source>
        <translation>Au-dessus de 1 : chaque bande est la moyenne d'autant de meilleures observations valides pour elle, contre le speckle et le bruit. La source et la date sont celles de la meilleure.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Parts of the winning quality</source>
        <translation>Parties de la qualité gagnante</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>On: where the quality is a sum, the raster of the winning quality has a further band for each thing that is added up.</source>
        <translation>Coché : si la qualité est une somme, le raster de la qualité gagnante a une bande de plus pour chaque terme ajouté.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Weight of the medoid</source>
        <translation>Poids du médoïde</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 0: what an observation gains in quality whose bands are the median of the pixel, and less the farther they are from it. Colours get steadier, and undetected clouds win less often. The bands of all images are read for it.</source>
        <translation>Au-dessus de 0 : ce que gagne en qualité une observation dont les bandes sont la médiane du pixel, et moins à mesure qu'elles s'en éloignent. Les couleurs deviennent plus régulières, et les nuages non détectés gagnent moins souvent. Les bandes de toutes les images sont lues pour cela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Winning quality</source>
        <translation>Qualité gagnante</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A raster of the quality that won each pixel.</source>
        <translation>Un raster de la qualité qui a gagné chaque pixel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/catalogue_search.py"/>
        <source>{address} does not list its collections.</source>
        <translation>{address} ne donne pas la liste de ses collections.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/chosen_images.py"/>
        <source>{label} is opened with a stored password.</source>
        <translation>{label} s'ouvre avec un mot de passe enregistré.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Choose at least one reducer.</source>
        <translation>Choisissez au moins un réducteur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Enter a quality target.</source>
        <translation>Saisissez une qualité cible.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Choose a quality or write an expression.</source>
        <translation>Choisissez une qualité ou écrivez une expression.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/state/session.py"/>
        <source>Write a mask rule, such as SCL in 3,8,9,10.</source>
        <translation>Écrivez une règle de masque, comme SCL in 3,8,9,10.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines</source>
        <translation>Autres lignes</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>{index} is made for reflectances from 0 to 1, and the bands have larger numbers: its values are not the usual ones.</source>
        <translation>{index} est fait pour des réflectances de 0 à 1, et les bandes ont de plus grands nombres : ses valeurs ne sont pas les valeurs habituelles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>The composite has no band '{name}'; choose it under Bands first.</source>
        <translation>Le composite n'a pas de bande « {name} » ; choisissez-la d'abord sous Bandes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>The polygon is empty: it has no area.</source>
        <translation>Le polygone est vide : il n'a pas de surface.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>Zonal series are not there.</source>
        <translation>Les séries zonales ne sont pas là.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>No image lies under the polygon.</source>
        <translation>Aucune image ne se trouve sous le polygone.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The algorithm '{name}' makes no composite that this version of the plugin knows.</source>
        <translation>L'algorithme « {name} » ne fait aucun composite que cette version de l'extension connaisse.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The images that this composite was made of cannot be opened: {names}. Put them back where they were, or make the composite again.</source>
        <translation>Les images dont ce composite est fait ne peuvent pas être ouvertes : {names}. Remettez-les là où elles étaient, ou refaites le composite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>outside the image</source>
        <translation>hors de l'image</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <location filename="../../ui/inspector/chart.py"/>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>'{text}' names no band.</source>
        <translation>« {text} » ne nomme aucune bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>There is a band '{band}' already; give the added one another name.</source>
        <translation>Il y a déjà une bande « {band} » ; donnez un autre nom à celle qui est ajoutée.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>Not every scene that is used has a band '{name}'.</source>
        <translation>Toutes les scènes utilisées n'ont pas de bande « {name} ».</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>The index {key} needs a band '{band}', which not every scene has.</source>
        <translation>L'indice {key} a besoin d'une bande « {band} », que toutes les scènes n'ont pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no coordinate reference system.</source>
        <translation>« {text} » n'est pas un système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no extent; write left,right,bottom,top, and the CRS in brackets.</source>
        <translation>« {text} » n'est pas une emprise ; écrivez gauche,droite,bas,haut, et le SCR entre crochets.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>Two numbers: {first} and {second}. For numbers with commas write semicolons between them, such as 2,5; 97,5.</source>
        <translation>Deux nombres : {first} et {second}. Pour des nombres à virgule, écrivez des points-virgules entre eux, comme 2,5; 97,5.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduces all images to one: statistics, such as the median, of all valid observations of each pixel, band by band.</source>
        <translation>Réduit toutes les images à une seule : des statistiques, comme la médiane, de toutes les observations valides de chaque pixel, bande par bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>statistics,median,mean,percentile,count,composite,time series,cell statistics,earth engine</source>
        <translation>statistiques,médiane,moyenne,percentile,compte,composite,série temporelle,statistiques de cellules,reduce,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Decibels: {levels} work on the powers 10^(L/10), and the result is 10 log10 of what comes out. So a standard deviation is the level of the standard deviation of the powers; a power of 0 has no level and is nodata. {numbers} of the powers have no unit. The product of powers is the sum of the levels. All others look at the numbers as they are: ranks are the same for levels and powers, a percentile between two ranks is interpolated in decibels, differences such as range and iqr are ratios of powers, and a trend is in decibels per year.</source>
        <translation>Décibels : {levels} calculent sur les puissances 10^(L/10), et le résultat est 10 log10 de ce qui en sort. Un écart-type est donc le niveau de l'écart-type des puissances ; une puissance de 0 n'a pas de niveau et est nodata. {numbers} des puissances n'ont pas d'unité. Le produit de puissances est la somme des niveaux. Tous les autres prennent les nombres tels quels : les rangs sont les mêmes pour niveaux et puissances, un percentile entre deux rangs est interpolé en décibels, les différences comme range et iqr sont des rapports de puissances, et une tendance est en décibels par an.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reducers</source>
        <translation>Réducteurs</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>What to compute. Several at once cost little more than one. The result has a band for each, such as B4_median.</source>
        <translation>Ce qu'il faut calculer. Plusieurs à la fois coûtent à peine plus qu'un seul. Le résultat a une bande pour chacun, comme B4_median.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For percentile: numbers from 0 to 100, with commas between them. The bands are called B4_p10 and so on.</source>
        <translation>Pour percentile : des nombres de 0 à 100, séparés par des virgules. Les bandes s'appellent B4_p10, etc.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Interval of the mean (percentiles)</source>
        <translation>Moyenne entre percentiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For intervalMean: the two percentiles between which values are averaged.</source>
        <translation>Pour intervalMean : les deux percentiles entre lesquels les valeurs sont moyennées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For radar images in decibels. On: what is added up or averaged is the power behind the values, and the result is in decibels again. Minimum, maximum, median and other selections and ranks do not change.</source>
        <translation>Pour des images radar en décibels. Coché : ce qui est additionné ou moyenné est la puissance derrière les valeurs, et le résultat est de nouveau en décibels. Minimum, maximum, médiane et autres sélections et rangs ne changent pas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>A page about the collection: dates and gaps, CRS, cell sizes, sensors, bands that are not everywhere, clouds, images that are there twice.</source>
        <translation>Une page sur la collection : dates et lacunes, SCR, tailles de cellule, capteurs, bandes qui ne sont pas partout, nuages, images en double.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Report of a collection</source>
        <translation>Rapport de collection</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>Look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>What is there</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>The first {shown} of {all} images are listed.</source>
        <translation>Les {shown} premières images sur {all} sont listées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Natural colours</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>False colour: plants are red</source>
        <translation>Fausse couleur : la végétation est rouge</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Agriculture: crops are green</source>
        <translation>Agriculture : les cultures sont vertes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Land and water</source>
        <translation>Terre et eau</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Built-up areas</source>
        <translation>Zones bâties</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Burnt areas</source>
        <translation>Zones brûlées</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Geology: rocks and soils</source>
        <translation>Géologie : roches et sols</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>A page about the run, by which settings are compared: how much the borders between images show, how many pixels came from each image, and what was set. The borders are measured where Provenance is written too.</source>
        <translation>Une page sur l'exécution, qui permet de comparer des paramètres : à quel point les raccords entre images se voient, combien de pixels viennent de chaque image, et ce qui a été choisi. Les raccords sont mesurés si Provenance est écrite aussi.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Borders between images</source>
        <translation>Raccords entre images</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They could not be measured: {error}</source>
        <translation>Ils n'ont pas pu être mesurés : {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They were not measured: that takes Provenance with one source for all bands, and pixels of different images side by side.</source>
        <translation>Ils n'ont pas été mesurés : il faut la provenance avec une seule source pour toutes les bandes, et des pixels d'images différentes côte à côte.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Neighbouring pixels</source>
        <translation>Pixels voisins</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Mean difference</source>
        <translation>Différence moyenne</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of different images</source>
        <translation>D'images différentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of one image</source>
        <translation>D'une même image</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Pixels used</source>
        <translation>Pixels utilisés</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Share of the pixels used, in percent</source>
        <translation>Part des pixels utilisés, en pour cent</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <location filename="../../algorithms/where.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>{live} ends in .vrt and {name} does not; a live composite computes no pixels beforehand, so let all rasters of a run end in .vrt, or none.</source>
        <translation>{live} finit par .vrt et {name} non ; un composite en direct ne calcule pas de pixels d'avance, alors que tous les rasters d'une exécution finissent par .vrt, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>For {name} pixels are counted while they are written, and a live composite writes none; let {live} end in .tif, or leave {name} empty.</source>
        <translation>Pour {name} les pixels sont comptés pendant qu'ils sont écrits, et un composite en direct n'en écrit pas ; que {live} finisse par .tif, ou laissez {name} vide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>{label} is opened with a stored password, which a live composite would have to hold; let the output end in .tif.</source>
        <translation>{label} s'ouvre avec un mot de passe enregistré, qu'un composite en direct devrait contenir ; que la sortie finisse par .tif.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>A live composite writes no pixels; not used: {unused}.</source>
        <translation>Un composite en direct n'écrit pas de pixels ; non utilisé : {unused}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Where a live composite shows overviews, cloud_distance is the distance on these.</source>
        <translation>Là où un composite en direct montre des aperçus, cloud_distance est la distance sur ceux-ci.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>GDAL cannot show live composites here: {reason}</source>
        <translation>GDAL ne peut pas montrer ici de composites en direct : {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Images that cannot be opened are left out of a live composite now. It reads no pixels before somebody looks: where those of an image cannot be read then, it shows an error.</source>
        <translation>Les images qui ne peuvent pas être ouvertes sont écartées maintenant d'un composite en direct. Il ne lit pas de pixels avant qu'on regarde : là où ceux d'une image ne peuvent alors pas être lus, il montre une erreur.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>{image} matched to {reference}</source>
        <translation>{image} ajusté à {reference}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>Histograms show the share of pixels for each unit of the values, of the pixels that were compared. The rarest values at both ends are not drawn.</source>
        <translation>Les histogrammes montrent la part de pixels pour chaque unité des valeurs, des pixels qui ont été comparés. Les valeurs les plus rares aux deux bouts ne sont pas dessinées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>New values by value</source>
        <translation>Nouvelles valeurs selon la valeur</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {scene}</source>
        <translation>{name} de {scene}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes</source>
        <translation>{name} de {count} scènes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {month}</source>
        <translation>{name} de {count} scènes, {month}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {first} to {last}</source>
        <translation>{name} de {count} scènes, {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{part}: {name}</source>
        <translation>{part} : {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by month</source>
        <translation>{method} par mois</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by season</source>
        <translation>{method} par saison</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by year</source>
        <translation>{method} par an</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by days</source>
        <translation>{method} par jours</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} (live)</source>
        <translation>{name} (en direct)</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>CRS authority identifier</source>
        <translation>Identifiant d'autorité du SCR</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Total pixel count</source>
        <translation>Nombre total de pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} ends in .vrt, and {algorithm} cannot be a live composite: it looks at all pixels before it writes any; use '.tif'.</source>
        <translation>{name} finit par .vrt, et {algorithm} ne peut pas être un composite en direct : il regarde tous les pixels avant d'en écrire un ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} and {taken} would be the same file '{path}'; choose two names.</source>
        <translation>{name} et {taken} seraient le même fichier « {path} » ; choisissez deux noms.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>a run of this kind</source>
        <translation>une exécution de ce genre</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another folder.</source>
        <translation>La sortie « {path} » est un fichier de l'image d'entrée « {image} » ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another name.</source>
        <translation>La sortie « {path} » est un fichier de l'image d'entrée « {image} » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Count</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is read by this run ({description}), and {written} would take its place; choose another name for the output.</source>
        <translation>Le fichier « {path} » est lu par cette exécution ({description}), et {written} prendrait sa place ; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is that of the live layer '{layer}'; choose another name for the output.</source>
        <translation>Le fichier « {path} » est celui de la couche en direct « {layer} » ; choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>{name} and a result in the output folder would be the same file '{path}'; choose another name.</source>
        <translation>{name} et un résultat dans le dossier de sortie seraient le même fichier « {path} » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/seams.py"/>
        <source>The seams could not be measured. {error}</source>
        <translation>Les raccords n'ont pas pu être mesurés. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>the file is not complete</source>
        <translation>le fichier n'est pas complet</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>{label} cannot be written to '{place}': {reason}. Is the disk full? If not, choose another format, such as .gpkg.</source>
        <translation>{label} ne peut pas être écrit dans « {place} » : {reason}. Le disque est-il plein ? Sinon, choisissez un autre format, comme .gpkg.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/written_items.py"/>
        <source>'{name}' names files in a temporary folder, which are gone when QGIS is closed. To keep them, choose an output folder.</source>
        <translation>« {name} » nomme des fichiers d'un dossier temporaire, qui disparaissent à la fermeture de QGIS. Pour les garder, choisissez un dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Zonal series</source>
        <translation>Séries zonales</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Points are medians. Hollow points: less than {least} % of the polygon is valid.</source>
        <translation>Les points sont des médianes. Points creux : moins de {least} % du polygone est valide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Polygon {name}</source>
        <translation>Polygone {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../engine/text.py"/>
        <source>no valid pixels</source>
        <translation>aucun pixel valide</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>No numbers because</source>
        <translation>Pas de nombres, car</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Sample</source>
        <translation>Échantillonner</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Draws pixels at random, or takes all in polygons, and writes the values of every band of every image there: a table of points, for training, checks and charts.</source>
        <translation>Tire des pixels au hasard, ou prend tous ceux de polygones, et y écrit les valeurs de chaque bande de chaque image : une table de points, pour l'entraînement, les contrôles et les graphiques.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>As sample in Earth Engine. Pixels are cells of the grid of the result, and points are their centres. The same seed draws the same cells, whatever images are there. Masked pixels are drawn like others: their rows are left out then, unless you want them. An image that cannot be read has empty values, and the log says why.</source>
        <translation>Comme sample dans Earth Engine. Les pixels sont des cellules de la grille du résultat, et les points en sont les centres. La même graine tire les mêmes cellules, quelles que soient les images. Les pixels masqués sont tirés comme les autres : leurs lignes sont alors omises, sauf si vous les voulez. Une image illisible a des valeurs vides, et le journal dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>random points,training,extract,sampleRegions,stratified,point values,machine learning</source>
        <translation>points aléatoires,entraînement,extraire,sampleRegions,stratifié,valeurs ponctuelles,apprentissage automatique,sample,random points</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Where pixels are drawn: those with their centre in a polygon. Empty: in the whole extent.</source>
        <translation>Où les pixels sont tirés : ceux dont le centre est dans un polygone. Vide : dans toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>What the polygons are called, or their class. Empty: by their feature id.</source>
        <translation>Le nom des polygones, ou leur classe. Vide : leur id d'entité.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>A table of points, with a field for each band.</source>
        <translation>Une table de points, avec un champ par bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Number of pixels</source>
        <translation>Nombre de pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>How many pixels are drawn. 0: all.</source>
        <translation>Combien de pixels sont tirés. 0 : tous.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>So many in each polygon</source>
        <translation>Autant dans chaque polygone</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: so many from each polygon, all where it has fewer. Off: from all together, and a pixel of several polygons is of the first.</source>
        <translation>Coché : autant dans chaque polygone, tous s'il en a moins. Décoché : dans tous ensemble, et un pixel de plusieurs polygones est du premier.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Another number draws other pixels.</source>
        <translation>Un autre nombre tire d'autres pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>pixel: one row for each pixel, with fields such as 20240501_B4. image: one for each pixel and image, with name and date of the image and fields such as B4.</source>
        <translation>pixel : une ligne par pixel, avec des champs comme 20240501_B4. image : une par pixel et image, avec le nom et la date de l'image et des champs comme B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Leave out rows with empty values</source>
        <translation>Omettre les lignes incomplètes</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: rows in which any band is masked are left out. Off: masked bands are empty, and only rows without any value are left out.</source>
        <translation>Coché : les lignes où une bande est masquée sont omises. Décoché : les bandes masquées sont vides, et seules les lignes sans aucune valeur sont omises.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Pixels drawn: {count}; rows in the table: {kept}.</source>
        <translation>Pixels tirés : {count} ; lignes dans la table : {kept}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Search a catalogue</source>
        <translation>Interroger un catalogue</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Finds satellite images in a catalogue on the web and writes a collection file, from which other algorithms read only what they need.</source>
        <translation>Trouve des images satellite dans un catalogue sur le web et écrit un fichier de collection, dont les autres algorithmes ne lisent que ce qu'il leur faut.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>stac,catalogue,catalog,search,cloud,cog,sentinel-2,landsat,download,earth search,planetary computer,copernicus</source>
        <translation>stac,catalogue,catalog,recherche,nuages,cog,sentinel-2,landsat,télécharger,search,earth search,planetary computer,copernicus</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>No image is downloaded. Catalogues and some of their collections:</source>
        <translation>Aucune image n'est téléchargée. Catalogues et quelques-unes de leurs collections :</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The key of a known catalogue, such as {examples}, or the address of a STAC API or of a static catalogue (catalog.json). Your own ones can stand in the file image_collections/catalogues.json in the folder of your profile.</source>
        <translation>La clé d'un catalogue connu, comme {examples}, ou l'adresse d'une API STAC ou d'un catalogue statique (catalog.json). Les vôtres peuvent être dans le fichier image_collections/catalogues.json du dossier de votre profil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Names of collections of the catalogue, with commas between them, such as sentinel-2-l2a; * stands for all.</source>
        <translation>Noms de collections du catalogue, séparés par des virgules, comme sentinel-2-l2a ; * signifie toutes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only images that meet this area are taken. It may cross 180 degrees: the west is a larger number than the east then.</source>
        <translation>Seules les images qui touchent cette zone sont prises. Elle peut franchir 180 degrés : l'ouest est alors un plus grand nombre que l'est.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images before this date are left out.</source>
        <translation>Les images antérieures à cette date sont omises.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images from this date on are left out; the date is excluded.</source>
        <translation>Les images à partir de cette date sont omises ; la date elle-même est exclue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>Les images plus nuageuses sont omises, de même que celles dont la couverture nuageuse est inconnue.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only these bands go into the collection file, such as red,nir,scl; list the band of the mask too. Images that lack one of them are left out. Empty: all bands.</source>
        <translation>Seules ces bandes entrent dans le fichier de collection, comme red,nir,scl ; citez aussi la bande du masque. Les images auxquelles l'une d'elles manque sont omises. Vide : toutes les bandes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>The search ends after so many images. Catalogues usually give the newest first.</source>
        <translation>La recherche s'arrête après ce nombre d'images. Les catalogues donnent d'habitude les plus récentes d'abord.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. The collection file notes its id only.</source>
        <translation>Un identifiant ou une clé de QGIS, pour les catalogues qui en demandent. Le fichier de collection n'en note que l'id.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The images that were found as STAC items, from the oldest to the newest, for Collection file of other algorithms.</source>
        <translation>Les images trouvées sous forme d'éléments STAC, de la plus ancienne à la plus récente, pour Fichier de collection d'autres algorithmes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Table of images</source>
        <translation>Table des images</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The outline of each image with its date, collection, tile, cloud cover, licence and attribution.</source>
        <translation>Le contour de chaque image avec sa date, sa collection, sa tuile, sa couverture nuageuse, sa licence et son attribution.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections (COLLECTIONS) is empty; write the name of a collection, or * for all.</source>
        <translation>Collections (COLLECTIONS) est vide ; écrivez le nom d'une collection, ou * pour toutes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images (LIMIT) is less than 1; nothing can be found.</source>
        <translation>Images au plus (LIMIT) est inférieur à 1 ; rien ne peut être trouvé.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The period from {start} to {end} is empty; the end date is not part of it.</source>
        <translation>La période de {start} à {end} est vide ; la date de fin n'en fait pas partie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Nothing was found. Check the names of the collections, the extent, the dates, the cloud cover and the filter.</source>
        <translation>Rien n'a été trouvé. Vérifiez les noms des collections, l'emprise, les dates, la couverture nuageuse et le filtre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images ask for a login. One with a name and a password is taken from Authentication (AUTHCFG); for others set GDAL_HTTP_HEADER_FILE in the environment of QGIS.</source>
        <translation>Les fichiers de ces images demandent une connexion. Une connexion avec un nom et un mot de passe est prise de Authentification (AUTHCFG) ; pour d'autres, définissez GDAL_HTTP_HEADER_FILE dans l'environnement de QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images are read by GDAL with your keys for S3: set {settings} in the environment of QGIS.</source>
        <translation>Les fichiers de ces images sont lus par GDAL avec vos clés pour S3 : définissez {settings} dans l'environnement de QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Histograms of a series</source>
        <translation>Histogrammes d'une série</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Makes the histogram of a band or an expression, such as NDVI, of every image, in polygons or in the whole extent: a table, and a page of small charts on one scale.</source>
        <translation>Fait l'histogramme d'une bande ou d'une expression, comme NDVI, de chaque image, dans des polygones ou dans toute l'emprise : une table, et une page de petits graphiques à la même échelle.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>All images are counted in the same bins. A bin holds its start but not its end; the last one holds both. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Toutes les images sont comptées dans les mêmes intervalles. Un intervalle contient son début mais pas sa fin ; le dernier contient les deux. Une image illisible, ou sans pixel valide, a une ligne qui le dit, et les autres continuent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>time series,distribution,frequency,chart,plot,ndvi,small multiples</source>
        <translation>série temporelle,distribution,fréquence,graphique,diagramme,ndvi,petits multiples,time series,histogram</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Number of bins</source>
        <translation>Nombre d'intervalles</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Into how many bins of equal width values are sorted.</source>
        <translation>En combien d'intervalles de même largeur les valeurs sont rangées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Start of the first bin</source>
        <translation>Début du premier intervalle</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the least value of all images. Values below it are not counted.</source>
        <translation>Vide : la plus petite valeur de toutes les images. Les valeurs inférieures ne sont pas comptées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>End of the last bin</source>
        <translation>Fin du dernier intervalle</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the largest value of all images. Values above it are not counted.</source>
        <translation>Vide : la plus grande valeur de toutes les images. Les valeurs supérieures ne sont pas comptées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Least width of bins</source>
        <translation>Largeur min. d'intervalle</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the number of bins above. Else bins are as in charts of Earth Engine and geemap: their width is this one, doubled until 256 of them hold all values; with 0 it is a power of two. Multiples of the width are the middles of bins.</source>
        <translation>Vide : le nombre d'intervalles ci-dessus. Sinon, les intervalles sont comme dans les graphiques d'Earth Engine et de geemap : leur largeur est celle-ci, doublée jusqu'à ce que 256 d'entre eux contiennent toutes les valeurs ; avec 0, c'est une puissance de deux. Les multiples de la largeur sont les milieux des intervalles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>The start of the first bin, {low:g}, is not below the end of the last, {high:g}.</source>
        <translation>Le début de la première classe, {low:g}, n'est pas inférieur à la fin de la dernière, {high:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Images: {images}, of which without numbers: {empty}.</source>
        <translation>Images : {images}, dont sans nombres : {empty}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Values beyond the bins: {count}.</source>
        <translation>Valeurs au-delà des intervalles : {count}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Speckle filter</source>
        <translation>Filtre de speckle</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters the speckle of radar images, each by itself or with the others of its orbit, as one file each.</source>
        <translation>Filtre le speckle d'images radar, chacune seule ou avec les autres de son orbite, en un fichier par image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters work on powers. A masked pixel is no neighbour of others, and stays masked. Boxcar is the mean of the window. Lee keeps more of a pixel the more its window varies. Refined Lee does so in the half of a window of 7 x 7 pixels that lies on the pixel's side of an edge. Gamma MAP supposes that fields vary as a gamma distribution. Multitemporal averages over all images of one orbit, so that small things stay: each image is what its windows are on average, times what its pixels are to their windows in the mean of all images. On another grid than their own, images are brought to it first. Live images that are zoomed out filter what is shown.</source>
        <translation>Les filtres calculent sur les puissances. Un pixel masqué n'est pas un voisin des autres, et reste masqué. Boxcar est la moyenne de la fenêtre. Lee garde d'autant plus d'un pixel que sa fenêtre varie. Lee raffiné le fait dans la moitié d'une fenêtre de 7 x 7 pixels qui est du même côté d'un bord que le pixel. Gamma MAP suppose que les champs varient selon une loi gamma. Multitemporel moyenne sur toutes les images d'une orbite, pour que les petites choses restent : chaque image est ce que ses fenêtres sont en moyenne, fois ce que ses pixels sont par rapport à leurs fenêtres dans la moyenne de toutes les images. Sur une autre grille que la leur, les images y sont d'abord ramenées. Les images en direct vues de loin filtrent ce qui est affiché.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>radar,sar,sentinel-1,despeckle,filter,lee,refined lee,gamma map,boxcar,quegan,noise</source>
        <translation>radar,sar,sentinel-1,chatoiement,speckle,filtre,lee,lee raffiné,gamma map,boxcar,quegan,bruit,despeckle,refined lee</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter method</source>
        <translation>Méthode de filtrage</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Boxcar, Lee, Refined Lee and Gamma MAP filter each image by itself; Multitemporal takes all images, which must be of one orbit.</source>
        <translation>Boxcar, Lee, Lee raffiné et Gamma MAP filtrent chaque image seule ; Multitemporel prend toutes les images, qui doivent être d'une même orbite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Window size</source>
        <translation>Taille de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Pixels on a side of the window, an odd number. The window of Refined Lee has 7.</source>
        <translation>Pixels sur un côté de la fenêtre, un nombre impair. La fenêtre de Lee raffiné en a 7.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Looks</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The equivalent number of looks of the images: the squared mean of a field that is even, by its variance; about 4 to 5 for Sentinel-1 GRD. Refined Lee finds the noise in the image, and takes this only where too few pixels are valid.</source>
        <translation>Le nombre de vues équivalent des images : le carré de la moyenne d'un champ homogène, divisé par sa variance ; environ 4 à 5 pour Sentinel-1 GRD. Lee raffiné trouve le bruit dans l'image, et ne prend ce nombre que si trop peu de pixels sont valides.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The images lie on several grids, and those of one grid are read again for each other one. With an extent all are brought to one, which is quicker.</source>
        <translation>Les images sont sur plusieurs grilles, et celles d'une grille sont relues pour chacune des autres. Avec une emprise, toutes sont ramenées sur une seule, ce qui est plus rapide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter: {method}, windows of {size} x {size} pixels{looks}, on {bands}.</source>
        <translation>Filtre : {method}, fenêtres de {size} x {size} pixels{looks}, sur {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>, {count:g} looks</source>
        <translation>, {count:g} vues</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels</source>
        <translation>Superpixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Cuts an image into small groups of neighbouring pixels of like values, whose borders follow those in the image. Each group has a number, and its mean in every band, and groups of like means can be put into classes.</source>
        <translation>Découpe une image en petits groupes de pixels voisins de valeurs semblables, dont les limites suivent celles de l'image. Chaque groupe a un numéro et sa moyenne dans chaque bande, et les groupes de moyennes semblables peuvent être rangés en classes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic,snic,segmentation,object based,obia,cluster,objects</source>
        <translation>slic,snic,segmentation,orienté objet,obia,cluster,objets,object based</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic: clusters start as squares of a grid over the whole image. In each round every pixel goes to the cluster near it that is most like it, and clusters get new centres. Then pieces apart of fewer pixels than a quarter of a square go to the largest superpixel beside them; other pieces are superpixels of their own. The image is read once in each round, in blocks; memory grows with the number of clusters only. snic: superpixels grow from seeds, pixel by pixel, for images of up to 4 million cells. All superpixels hang together by the sides of their pixels, and there are no seams.</source>
        <translation>slic : les groupes partent des carrés d'une grille sur toute l'image. À chaque tour, chaque pixel va au groupe proche qui lui ressemble le plus, et les groupes reçoivent de nouveaux centres. Puis les morceaux détachés de moins d'un quart de carré vont au plus grand superpixel voisin ; les autres morceaux sont des superpixels à part entière. L'image est lue une fois par tour, par blocs ; la mémoire ne croît qu'avec le nombre de groupes. snic : les superpixels croissent de graines, pixel par pixel, pour des images jusqu'à 4 millions de cellules. Tous les superpixels tiennent ensemble par les côtés de leurs pixels, et il n'y a pas de coutures.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image to cut.</source>
        <translation>L'image à découper.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Only pixels with their centre in a polygon are in superpixels. Empty: all pixels.</source>
        <translation>Seuls les pixels dont le centre est dans un polygone sont dans des superpixels. Vide : tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic for images of any size; snic for smooth borders, as in Earth Engine, up to 4 million cells.</source>
        <translation>slic pour des images de toute taille ; snic pour des limites lisses, comme dans Earth Engine, jusqu'à 4 millions de cellules.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Side of the squares that the clusters start from, so about the size of a cluster.</source>
        <translation>Côté des carrés d'où partent les groupes, donc à peu près la taille d'un groupe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Compactness</source>
        <translation>Compacité</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How much distance counts beside likeness: at 1, as far as the size is as bad as one standard deviation of the bands. Higher: more like squares. Lower: closer to the borders in the image.</source>
        <translation>Combien la distance compte face à la ressemblance : à 1, une distance égale à la taille pèse autant qu'un écart-type des bandes. Plus haut : plus proche de carrés. Plus bas : plus près des limites de l'image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How often at most pixels are given to clusters; 10 are enough.</source>
        <translation>Combien de fois au plus les pixels sont attribués aux groupes ; 10 suffisent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: how many of them to make.</source>
        <translation>Pour les classes des groupes : combien en faire.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: another number draws other starts.</source>
        <translation>Pour les classes des groupes : un autre nombre tire d'autres départs.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Numbers of the clusters</source>
        <translation>Numéros des groupes</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>A raster of the numbers of the clusters, from 1.</source>
        <translation>Un raster des numéros des groupes, à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of the clusters</source>
        <translation>Moyennes des groupes</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image with every pixel replaced by the mean of its cluster, band by band.</source>
        <translation>L'image où chaque pixel est remplacé par la moyenne de son groupe, bande par bande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of the clusters</source>
        <translation>Classes des groupes</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Every pixel with the class of its cluster, from 1, the largest in area first: k-means of the means.</source>
        <translation>Chaque pixel avec la classe de son groupe, à partir de 1, la plus grande en surface d'abord : k-moyennes des moyennes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Number of clusters</source>
        <translation>Nombre de groupes</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of superpixels of {name}</source>
        <translation>Moyennes des superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of superpixels of {name}</source>
        <translation>Classes des superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels of {name}</source>
        <translation>Superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Divides a band in two, such as water and land: 1 on one side of a threshold and 0 on the other. The threshold is found in the histogram, or given.</source>
        <translation>Divise une bande en deux, comme l'eau et la terre : 1 d'un côté d'un seuil et 0 de l'autre. Le seuil est trouvé dans l'histogramme, ou donné.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu,valley,binary,classify,water,segmentation,histogram</source>
        <translation>otsu,vallée,creux,binaire,classer,eau,segmentation,histogramme,seuillage,threshold</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu takes the threshold at which the two sides differ most from each other; it is best where both are of like size. valley takes the lowest place between two peaks of the smoothed histogram. The histogram holds all valid pixels, read in blocks. The threshold is also a number, THRESHOLD, for models to go on with.</source>
        <translation>otsu prend le seuil auquel les deux côtés diffèrent le plus ; c'est le meilleur si les deux sont de taille semblable. valley prend le point le plus bas entre deux pics de l'histogramme lissé. L'histogramme contient tous les pixels valides, lus par blocs. Le seuil est aussi un nombre, THRESHOLD, avec lequel un modèle peut continuer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The image to divide.</source>
        <translation>L'image à diviser.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The histogram is that of the pixels with their centre in a polygon; the threshold divides the whole result. Empty: of all pixels.</source>
        <translation>L'histogramme est celui des pixels dont le centre est dans un polygone ; le seuil divise tout le résultat. Vide : de tous les pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>A raster of 0 and 1, and nodata where the image has.</source>
        <translation>Un raster de 0 et de 1, et nodata là où l'image l'est.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The band to divide, by name or number.</source>
        <translation>La bande à diviser, par nom ou numéro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>How the threshold is found: otsu, valley, or number, which is the value below.</source>
        <translation>Comment le seuil est trouvé : otsu, valley, ou number, qui est la valeur ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>For number: the threshold.</source>
        <translation>Pour number : le seuil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Ones</source>
        <translation>Les 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>above makes 1 of values greater than the threshold; below makes 1 of values up to the threshold, such as water in radar images.</source>
        <translation>above fait 1 des valeurs au-dessus du seuil ; below fait 1 des valeurs jusqu'au seuil, comme l'eau dans les images radar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Number of buckets of the histogram.</source>
        <translation>Nombre d'intervalles de l'histogramme.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Values beyond these two percentiles have no part in the histogram, such as 1,99: a few extreme pixels make its buckets wide and move its valley. They are divided by the threshold like all others.</source>
        <translation>Les valeurs au-delà de ces deux percentiles ne comptent pas dans l'histogramme, comme 1,99 : quelques pixels extrêmes élargissent ses intervalles et déplacent son creux. Elles sont divisées par le seuil comme toutes les autres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Value is empty; the method number needs a threshold.</source>
        <translation>Valeur est vide ; la méthode number a besoin d'un seuil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold: {threshold:.10g}.</source>
        <translation>Seuil : {threshold:.10g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel to divide.</source>
        <translation>L'image « {name} » n'a aucun pixel valide à diviser.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel in the polygons to divide.</source>
        <translation>L'image « {name} » n'a dans les polygones aucun pixel valide à diviser.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>{name} divided at {value}</source>
        <translation>{name} divisé à {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Collection to bands</source>
        <translation>Collection en bandes</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Makes one raster of a collection: a band, or an expression such as NDVI, of every image as a band of its own.</source>
        <translation>Fait d'une collection un seul raster : une bande, ou une expression comme NDVI, de chaque image comme bande à part entière.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands are named by date and value, as 20240501_NDVI, and by the name of the image where no date is known. They stand in the order of the images; choose the order Newest on top for the order of time. Masked pixels are nodata. There may be hundreds of images: they are read one after the other.</source>
        <translation>Les bandes sont nommées par date et valeur, comme 20240501_NDVI, et par le nom de l'image si aucune date n'est connue. Elles suivent l'ordre des images ; choisissez l'ordre La plus récente au-dessus pour l'ordre du temps. Les pixels masqués sont nodata. Il peut y avoir des centaines d'images : elles sont lues l'une après l'autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>time series,stack,layer stack,multiband,ndvi,cube,toBands</source>
        <translation>série temporelle,pile,multibande,ndvi,cube,toBands,stack,layer stack</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>The raster to write, with a band for each value of each image.</source>
        <translation>Le raster à écrire, avec une bande pour chaque valeur de chaque image.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands of the collection</source>
        <translation>Bandes de la collection</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>{values} by date</source>
        <translation>{values} par date</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Where</source>
        <translation>Remplacer où (where)</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Gives the pixels of each image another value where a test holds: a number, or what another band or a partner has there. So one image is filled from another.</source>
        <translation>Donne aux pixels de chaque image une autre valeur là où un test est vrai : un nombre, ou ce qu'une autre bande ou une image associée y a. Une image est ainsi complétée par une autre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>As where in Earth Engine. Where the test or the value is masked, a pixel stays what it is; a masked pixel stays masked. The function where of expressions is another thing: it masks where its condition is masked. A band of the result has the smallest type that holds its own numbers and the value. Bands of partners are not written.</source>
        <translation>Comme where dans Earth Engine. Là où le test ou la valeur est masqué, un pixel reste ce qu'il est ; un pixel masqué reste masqué. La fonction where des expressions est autre chose : elle masque là où sa condition est masquée. Une bande du résultat a le plus petit type qui contient ses propres nombres et la valeur. Les bandes des images associées ne sont pas écrites.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>replace,conditional,fill,gap,fill from another,reclassify,radar,layover</source>
        <translation>remplacer,conditionnel,remplir,lacune,compléter par une autre,reclasser,radar,repliement,where,fill</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>The bands to change: names, numbers or regular expressions, with commas between them. The others are written as they are. Empty: all bands.</source>
        <translation>Les bandes à changer : noms, numéros ou expressions régulières, séparés par des virgules. Les autres sont écrites telles quelles. Vide : toutes les bandes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>An expression over bands of the image and of its partners; it holds where it is not 0, for example distortion &gt; 0.</source>
        <translation>Une expression sur des bandes de l'image et de ses images associées ; elle est vraie là où elle n'est pas 0, par exemple distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>What pixels get there: a number, a band or an expression. With several bands each can have its own, with semicolons between them: VV = VV_other; VH = VH_other. Then only these are changed.</source>
        <translation>Ce que les pixels y reçoivent : un nombre, une bande ou une expression. Avec plusieurs bandes, chacune peut avoir la sienne, séparées par des points-virgules : VV = VV_other; VH = VH_other. Seules celles-ci sont alors changées.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Computes statistics of a band or an expression, such as NDVI, in polygons for every image: a table, and a chart for each polygon with the dates on the axis.</source>
        <translation>Calcule les statistiques d'une bande ou d'une expression, comme NDVI, dans des polygones pour chaque image : une table, et un graphique par polygone avec les dates sur l'axe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>All values of a polygon are kept, so median and percentiles are exact. Percentiles are linear between the values; with areas as weights each value stands in the middle of its weight. The standard deviation is that of the population. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Toutes les valeurs d'un polygone sont gardées : médiane et percentiles sont donc exacts. Les percentiles sont linéaires entre les valeurs ; avec des surfaces comme poids, chaque valeur est au milieu de son poids. L'écart-type est celui de la population. Une image illisible, ou sans pixel valide, a une ligne qui le dit, et les autres continuent.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>time series,zonal statistics,chart,profile,plot,ndvi,mean,median</source>
        <translation>série temporelle,statistiques de zone,statistiques zonales,graphique,profil,diagramme,ndvi,moyenne,médiane,zonal statistics</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>centre: a pixel counts when its centre lies in the polygon. area: each pixel counts as much as the polygon covers of it; better for small polygons.</source>
        <translation>centre : un pixel compte si son centre est dans le polygone. area : chaque pixel compte autant que le polygone en couvre ; mieux pour de petits polygones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Numbers from 0 to 100, with commas between them.</source>
        <translation>Nombres de 0 à 100, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Least valid share</source>
        <translation>Part valide minimale</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Points of images of which less of the polygon is valid, as under clouds, are hollow in the charts.</source>
        <translation>Les points des images où une moindre part du polygone est valide, comme sous les nuages, sont creux dans les graphiques.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Bands of classes or bits: {classes}. A mean or median of these says nothing; make an expression of them, such as SCL == 4.</source>
        <translation>Bandes de classes ou de bits : {classes}. Une moyenne ou une médiane de ceux-ci ne dit rien ; faites-en une expression, comme SCL == 4.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Classes are smaller numbers than 2**53.</source>
        <translation>Les classes sont des nombres inférieurs à 2**53.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Band '{name}' has decimals; classes are whole numbers. Make some first, by Threshold or K-means classes.</source>
        <translation>La bande « {name} » a des décimales ; les classes sont des nombres entiers. Faites d'abord des classes, avec Seuil ou Classes par k-moyennes.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>There are cells of class {nodata:.0f}, the number that marks cells without data in the result; give that class another number.</source>
        <translation>Il y a des cellules de la classe {nodata:.0f}, le nombre qui marque les cellules sans données dans le résultat ; donnez un autre nombre à cette classe.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>'{image}' is rotated, upside down or without a grid. On other cells its classes would have other counts and areas; bring it to a grid with north up first, by Warp (reproject) with the nearest neighbour.</source>
        <translation>« {image} » est tournée, renversée ou sans grille. Sur d'autres cellules, ses classes auraient d'autres effectifs et surfaces ; ramenez-la d'abord sur une grille avec le nord en haut, avec Projection (Warp) et le plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cell size</source>
        <translation>taille de cellule</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>sensor</source>
        <translation>capteur</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cloud cover (%)</source>
        <translation>couverture nuageuse (%)</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images}, none with a date.</source>
        <translation>{count} {count:image|images}, aucune n'a de date.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image, undated.</source>
        <translation>1 image, sans date.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image of {day}.</source>
        <translation>1 image du {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {day}.</source>
        <translation>{count} {count:image|images} du {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {count_of_days} {count_of_days:day|days}, from {first} to {last}.</source>
        <translation>{count} {count:image|images} de {count_of_days} {count_of_days:jour|jours}, du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It is in {crs}.</source>
        <translation>Elle est en {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It has cells of {cell}.</source>
        <translation>Elle a des cellules de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All are in {crs}.</source>
        <translation>Toutes sont en {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are in {count} CRS, so that some are warped: {systems}.</source>
        <translation>Elles sont en {count} SCR, si bien que certaines sont reprojetées : {systems}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All have cells of {cell}.</source>
        <translation>Toutes ont des cellules de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They have cells of {cells}.</source>
        <translation>Elles ont des cellules de {cells}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is {known:.3g} %.</source>
        <translation>Sa couverture nuageuse est de {known:.3g} %.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is unknown.</source>
        <translation>Sa couverture nuageuse est inconnue.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of none is known.</source>
        <translation>La couverture nuageuse n'est connue pour aucune.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of {count} is known: from {least:.3g} to {most:.3g} %, half of them at most {median:.3g} %.</source>
        <translation>La couverture nuageuse de {count} est connue : de {least:.3g} à {most:.3g} %, au plus {median:.3g} % pour la moitié d'entre elles.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 has no date: {names}.</source>
        <translation>1 n'a pas de date : {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:has|have} no date: {names}.</source>
        <translation>{count} {count:n'a|n'ont} pas de date : {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The longest gap in time is of {days} {days:day|days}, from {start} to {end}; usual are {usual:g}.</source>
        <translation>Le plus long vide dans le temps est de {days} {days:jour|jours}, du {start} au {end} ; l'usuel est {usual:g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are of several sensors: {sensors}. Bands of one number are not one colour; ask for colours, such as red and nir.</source>
        <translation>Elles sont de plusieurs capteurs : {sensors}. Les bandes d'un même numéro ne sont pas une même couleur ; demandez des couleurs, comme red et nir.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{name} (in {count})</source>
        <translation>{name} (dans {count})</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Bands that not all images have: {listed}.</source>
        <translation>Bandes que n'ont pas toutes les images : {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{old}' beside '{new}'</source>
        <translation>« {old} » à côté de « {new} »</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each.</source>
        <translation>Une même acquisition, traitée deux fois, compte deux fois : {shown}. Écartez la première de chaque paire.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Of {count} Sentinel-2 {count:image|images} 1000 is added to the numbers, and of {others} not: they do not go together as they are. Read them with Collection from folder.</source>
        <translation>Pour {count} {count:image|images} Sentinel-2, 1000 est ajouté aux nombres, et pour {others} non : telles quelles, elles ne vont pas ensemble. Lisez-les avec Collection depuis un dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Image '{name}' has no pixel that is valid in all chosen bands; check bands and mask.</source>
        <translation>L'image « {name} » n'a aucun pixel valide dans toutes les bandes choisies ; vérifiez les bandes et le masque.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Values in a band of image '{name}' are too large or too close to each other to be compared; rescale the band.</source>
        <translation>Les valeurs d'une bande de l'image « {name} » sont trop grandes ou trop proches pour être comparées ; changez l'échelle de la bande.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The angles of '{image}' fall to {azimuth:.1f} degrees: there is the sensor.</source>
        <translation>Les angles de « {image} » baissent vers {azimuth:.1f} degrés : le capteur est là.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>Image '{name}' has too few incidence angles to tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>L'image « {name} » a trop peu d'angles d'incidence pour savoir où est le capteur ; saisissez l'azimut (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The incidence angle of image '{name}' is the same everywhere, and does not tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>L'angle d'incidence de l'image « {name} » est partout le même et n'indique pas où est le capteur ; saisissez l'azimut (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/histogram_matching.py"/>
        <source>The image and the reference have {count} valid {count:pixel|pixels} in common in band '{name}'; at least {least} are needed. Choose all for the pixels, or images that overlap.</source>
        <translation>L'image et la référence ont {count} {count:pixel valide|pixels valides} en commun dans la bande « {name} » ; il en faut au moins {least}. Choisissez tous les pixels, ou des images qui se recouvrent.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/inspection.py"/>
        <source>Its pixels cannot be inspected, as it is no composite; choose a mosaic, a quality mosaic, a medoid, a geometric median or statistics.</source>
        <translation>Ses pixels ne peuvent pas être inspectés, car ce n'est pas un composite ; choisissez une mosaïque, une mosaïque de qualité, un médoïde, une médiane géométrique ou des statistiques.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Two values have the name '{name}'; give them two names.</source>
        <translation>Deux valeurs ont le nom « {name} » ; donnez-leur deux noms.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>No value is set; enter a band or an expression.</source>
        <translation>Aucune valeur n'est donnée ; saisissez une bande ou une expression.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Nothing follows the name '{name}'; enter a band or an expression after the colon.</source>
        <translation>Rien ne suit le nom « {name} » ; saisissez une bande ou une expression après les deux-points.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>'{text}' names no band; enter a band or an expression of bands.</source>
        <translation>« {text} » ne nomme aucune bande ; saisissez une bande ou une expression de bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The numbers of pieces cannot be kept: {reason}.</source>
        <translation>Les numéros des morceaux ne peuvent pas être gardés : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The image falls into more than {most} connected pieces, which the memory does not hold; open or smooth it first, or let Memory (MEMORY) be larger.</source>
        <translation>L'image se divise en plus de {most} morceaux connexes, que la mémoire ne contient pas ; ouvrez-la ou lissez-la d'abord, ou permettez plus de Mémoire (MEMORY).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_choice.py"/>
        <source>Images of a place are chosen by a number from 1, days from 0, and a share of masked cells from 0 to 100.</source>
        <translation>Les images d'un lieu se choisissent par un nombre à partir de 1, des jours à partir de 0 et une part de cellules masquées de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there, and was not made by a run of this kind. Choose another folder, or remove it.</source>
        <translation>Le fichier « {path} » existe déjà, et n'a pas été fait par une exécution de ce genre. Choisissez un autre dossier, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there and cannot be read; remove it to have the place made again.</source>
        <translation>Le fichier « {path} » existe déjà et ne peut pas être lu ; supprimez-le pour que le lieu soit refait.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' was changed since it was made, and stays as it is; remove it to have it made again.</source>
        <translation>Le fichier « {path} » a été modifié depuis qu'il a été fait, et reste tel quel ; supprimez-le pour qu'il soit refait.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image reaches the place.</source>
        <translation>Aucune image n'atteint le lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place.</source>
        <translation>Aucune image ne montre un pixel valide du lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie where the CRS of the result is defined.</source>
        <translation>Le lieu n'est pas là où le SCR du résultat est défini.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The polygon holds no cell.</source>
        <translation>Le polygone ne contient aucune cellule.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The raster would hold no valid pixel.</source>
        <translation>Le raster n'aurait aucun pixel valide.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie in the extent.</source>
        <translation>Le lieu n'est pas dans l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{kept} of {count} {count:place|places} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} {kept:lieu|lieux} sur {count} {kept:est gardé|sont gardés} d'une exécution précédente.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{images} (kept).</source>
        <translation>{images} (gardé).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>made</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>Place {number} of {total}, '{place}': {said}</source>
        <translation>Lieu {number} sur {total}, « {place} » : {said}</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place within {days} {days:day|days} of the target date.</source>
        <translation>Aucune image ne montre un pixel valide du lieu à moins de {days} {days:jour|jours} de la date cible.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/sampling.py"/>
        <source>There are more than {most} pixels; draw fewer with Number of pixels (NUMBER), or choose smaller polygons.</source>
        <translation>Il y a plus de {most} pixels ; tirez-en moins avec Nombre de pixels (NUMBER), ou choisissez des polygones plus petits.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g}.</source>
        <translation>Raccords : les pixels voisins d'images différentes diffèrent de {across:.4g} en moyenne, ceux d'une même image de {inside:.4g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g} ({times:.2f} times).</source>
        <translation>Raccords : les pixels voisins d'images différentes diffèrent de {across:.4g} en moyenne, ceux d'une même image de {inside:.4g} ({times:.2f} fois).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/superpixels.py"/>
        <source>SNIC goes cell by cell and takes at most {most} cells; the result has {pixels}. Take slic, or a smaller Extent (EXTENT).</source>
        <translation>SNIC va cellule par cellule et prend au plus {most} cellules ; le résultat en a {pixels}. Prenez slic, ou une Emprise (EXTENT) plus petite.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/thresholds.py"/>
        <source>The histogram has no two peaks with a valley between them; use otsu or a number.</source>
        <translation>L'histogramme n'a pas deux pics avec une vallée entre eux ; prenez otsu ou un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the polygon holds no cell</source>
        <translation>le polygone ne contient aucune cellule</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the image does not reach the polygons</source>
        <translation>l'image n'atteint pas les polygones</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>An animation has 1 to {most} pixels a side, and not {width} x {height}.</source>
        <translation>Une animation a de 1 à {most} pixels de côté, et non {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>A picture of {width} x {height} pixels is none of an animation of {wanted_width} x {wanted_height}.</source>
        <translation>Une image de {width} x {height} pixels n'est pas d'une animation de {wanted_width} x {wanted_height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>The animation '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>L'animation « {path} » ne peut pas être écrite : {reason}. Le disque est-il plein, ou le dossier protégé ?</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>open_images wants a list of paths, not one.</source>
        <translation>open_images attend une liste de chemins, pas un seul.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; give at least one path.</source>
        <translation>Aucune image n'est donnée ; donnez au moins un chemin.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>Ask for provenance=True where the composite is planned.</source>
        <translation>Demandez provenance=True là où le composite est planifié.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>The composite has provenance; give a path for it.</source>
        <translation>Le composite a une provenance ; donnez-lui un chemin.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>{method!r} is no composite; use one such as Reduce().</source>
        <translation>{method!r} n'est pas un composite ; prenez par exemple Reduce().</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; open at least one with open_images.</source>
        <translation>Aucune image n'est donnée ; ouvrez-en au moins une avec open_images.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>this program has as many files open as the system allows{number}; use fewer layers of the project or fewer threads, or raise the limit (ulimit -n).</source>
        <translation>ce programme a ouvert autant de fichiers que le système le permet{number} ; utilisez moins de couches du projet ou moins de fils, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>there is not enough memory; use fewer threads.</source>
        <translation>il n'y a pas assez de mémoire ; utilisez moins de fils.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server does not answer; try again later.</source>
        <translation>le serveur ne répond pas ; réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>GDAL does not trust the certificate of the server; name the file of trusted certificates as CURL_CA_BUNDLE in Settings &gt; Options &gt; System &gt; Environment, and start QGIS again.</source>
        <translation>GDAL ne fait pas confiance au certificat du serveur ; donnez le fichier des certificats de confiance comme CURL_CA_BUNDLE sous Préférences &gt; Options &gt; Système &gt; Environnement, et redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server knows the file, and does not give what is in it; try again later, or check the access to it.</source>
        <translation>le serveur connaît le fichier et n'en donne pas le contenu ; réessayez plus tard, ou vérifiez l'accès.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server answers with HTTP code {code}; try again later, or check the access to it.</source>
        <translation>le serveur répond avec le code HTTP {code} ; réessayez plus tard, ou vérifiez l'accès.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the system says '{reason}'; try again later.</source>
        <translation>le système dit « {reason} » ; réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} has no raster among its assets; it has {assets}.</source>
        <translation>{label} n'a aucun raster parmi ses ressources ; il a {assets}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}', {error}</source>
        <translation>{label} ne peut pas être utilisé : ressource « {key} », {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}' has the scale 0, which would make all of its numbers 0.</source>
        <translation>{label} ne peut pas être utilisé : la ressource « {key} » a l'échelle 0, qui rendrait nuls tous ses nombres.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has no list 'catalogues'.</source>
        <translation>« {name} » n'a pas de liste « catalogues ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>Catalogue {number} of '{name}'</source>
        <translation>Le catalogue {number} de « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has the catalogue '{key}' twice.</source>
        <translation>« {name} » a deux fois le catalogue « {key} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has an address that is none of the web.</source>
        <translation>{what} a une adresse qui n'est pas du web.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has pages of {page} items; write 1 or more.</source>
        <translation>{what} a des pages de {page} éléments ; écrivez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} in a collection,</source>
        <translation>{what} dans une collection,</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' may have {names}, and nothing else.</source>
        <translation>{what} ressource « {pattern} » peut avoir {names}, et rien d'autre.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' is no pattern: {error}.</source>
        <translation>{what} ressource « {pattern} » n'est pas un motif : {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} signing needs 'tokens', an address that gives tokens.</source>
        <translation>{what} la signature a besoin de « tokens », une adresse qui donne des jetons.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is no record with names and values.</source>
        <translation>{what} n'est pas un enregistrement avec des noms et des valeurs.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has no '{name}'.</source>
        <translation>{what} n'a pas de « {name} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has '{name}', which nobody knows.</source>
        <translation>{what} a « {name} », que personne ne connaît.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has a '{name}' of the wrong kind.</source>
        <translation>{what} a un « {name} » du mauvais type.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is '{word}'; write one of {words}.</source>
        <translation>{what} est « {word} » ; écrivez l'un de {words}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has something else than addresses.</source>
        <translation>{what} a autre chose que des adresses.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is in radar geometry, with control points in place of a grid, and its pixels are not where they belong on the ground. Correct its geometry first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR.</source>
        <translation>L'image « {image} » est en géométrie radar, avec des points de contrôle à la place d'une grille, et ses pixels ne sont pas à leur place au sol. Corrigez d'abord sa géométrie, avec Range-Doppler Terrain Correction dans SNAP ou avec pyroSAR.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is terrain-corrected radiometrically, as '{found}' in what it says of itself tells: its slopes are flat already, and would be taken out twice. Use it as it is; sigma0 alone is flattened.</source>
        <translation>L'image « {image} » est corrigée radiométriquement du terrain, comme « {found} » le dit dans ce qu'elle indique d'elle-même : ses pentes sont déjà aplaties, et seraient ôtées deux fois. Utilisez-la telle quelle ; seul sigma0 est aplati.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is not expected there</source>
        <translation>« {text} » n'est pas attendu là</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{rest}' cannot be read; texts stand in single quotes, and properties of items in double quotes, such as "eo:cloud_cover"</source>
        <translation>« {rest} » ne peut pas être lu ; les textes sont entre guillemets simples, et les propriétés des éléments entre guillemets doubles, comme "eo:cloud_cover"</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>The {what} '{text}' cannot be used: {reason}. Write it such as {such_as}.</source>
        <translation>Le texte de {what} « {text} » ne peut pas être utilisé : {reason}. Écrivez-le comme {such_as}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is nested too deeply</source>
        <translation>l'imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a parenthesis is not closed</source>
        <translation>une parenthèse n'est pas fermée</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>after not, 'in' is expected</source>
        <translation>après not, 'in' est attendu</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>one of &lt; &lt;= &gt; &gt;= = != or in is expected, and there is {text}</source>
        <translation>l'un de &lt; &lt;= &gt; &gt;= = != ou in est attendu, et il y a {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is no property that every image can have; there are {names}. Other properties of items stand in double quotes</source>
        <translation>« {text} » n'est pas une propriété que toute image peut avoir ; il y a {names}. Les autres propriétés des éléments sont entre guillemets doubles</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a property is expected, and there is {text}</source>
        <translation>une propriété est attendue, et il y a {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>the list is not closed</source>
        <translation>la liste n'est pas fermée</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a number or a text in single quotes is expected for '{name}', and there is {text}</source>
        <translation>un nombre ou un texte entre guillemets simples est attendu pour « {name} », et il y a {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{name}' is a number, and '{text}' is none</source>
        <translation>« {name} » est un nombre, et « {text} » n'en est pas un</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has no assets with an address that can be read.</source>
        <translation>L'élément « {name} » n'a pas de ressources avec une adresse qui puisse être lue.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has not all bands of '{bands}'.</source>
        <translation>L'élément « {name} » n'a pas toutes les bandes de « {bands} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has numbers that are none.</source>
        <translation>L'élément « {name} » a des nombres qui n'en sont pas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has texts that are none.</source>
        <translation>L'élément « {name} » a des textes qui n'en sont pas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has {count} characters; that is no item.</source>
        <translation>L'élément « {name} » a {count} caractères ; ce n'est pas un élément.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address '{href}' is none of a file.</source>
        <translation>son adresse « {href} » n'est pas celle d'un fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address begins with {scheme}://, which is not allowed; {stores}, http, https and paths are.</source>
        <translation>son adresse commence par {scheme}://, ce qui n'est pas permis ; {stores}, http, https et les chemins le sont.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} has no bands that can be read.</source>
        <translation>{label} n'a pas de bandes qui puissent être lues.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') cannot be read: {reason}</source>
        <translation>{item} ne peut pas être utilisé : sa ressource « {key} » (« {path} ») ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') has no band {number}; it has {count}.</source>
        <translation>{item} ne peut pas être utilisé : sa ressource « {key} » (« {path} ») n'a pas de bande {number} ; elle en a {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: the file of its asset '{key}' is not there: '{path}'.</source>
        <translation>{label} ne peut pas être utilisé : le fichier de sa ressource « {key} » n'est pas là : « {path} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: band '{band}' has another CRS than '{other}'; write the bands that you need in Bands.</source>
        <translation>{label} ne peut pas être utilisé : la bande « {band} » a un autre SCR que « {other} » ; écrivez sous Bandes celles dont vous avez besoin.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: {error}</source>
        <translation>{label} ne peut pas être utilisé : {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>choose a file with items of STAC: an ItemCollection, one Item, or one Item in each line</source>
        <translation>choisissez un fichier avec des éléments STAC : une ItemCollection, un Item, ou un Item par ligne</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' does not exist.</source>
        <translation>Le fichier de collection « {path} » n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no text</source>
        <translation>ce n'est pas du texte</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' cannot be read: {error}.</source>
        <translation>Le fichier de collection « {path} » ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>'{path}' is no collection file: {reason}; {what}.</source>
        <translation>« {path} » n'est pas un fichier de collection : {reason} ; {what}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something else than items</source>
        <translation>il contient autre chose que des éléments</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is a {kind} of STAC, which only leads to items</source>
        <translation>c'est un {kind} de STAC, qui ne fait que mener à des éléments</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something that is no item (its type is no Feature)</source>
        <translation>il contient quelque chose qui n'est pas un élément (son type n'est pas Feature)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no JSON</source>
        <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no JSON, or it ends too early</source>
        <translation>ce n'est pas du JSON, ou il finit trop tôt</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}'</source>
        <translation>L'élément « {name} »</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no geometry, so that nobody knows where it is; take it out of the collection file.</source>
        <translation>L'élément « {name} » n'a pas de géométrie, si bien que personne ne sait où il est ; retirez-le du fichier de collection.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no assets, so that there is nothing to read; take it out of the collection file.</source>
        <translation>L'élément « {name} » n'a pas de ressources, si bien qu'il n'y a rien à lire ; retirez-le du fichier de collection.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:is|are} not of the period</source>
        <translation>{count} {count:n'est|ne sont} pas de la période</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the extent</source>
        <translation>{count} ne {count:touche|touchent} pas l'emprise</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the filter</source>
        <translation>{count} ne {count:répond|répondent} pas au filtre</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} of {total} {total:item|items} of '{path}' {count:is|are} used</source>
        <translation>{count} {count:élément|éléments} sur {total} de « {path} » {count:est utilisé|sont utilisés}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>The collection file '{path}' holds no items.</source>
        <translation>Le fichier de collection « {path} » ne contient aucun élément.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:has|have} no '{name}'.</source>
        <translation>{count} {count:n'a|n'ont} pas de « {name} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>Check the extent, the dates and the filter.</source>
        <translation>Vérifiez l'emprise, les dates et le filtre.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>No image is left.</source>
        <translation>Il ne reste aucune image.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>relative orbit</source>
        <translation>orbite relative</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>The multitemporal filter takes images of one orbit, and the {words} of these differs ({several}). Filter them, such as by {name} = {example} (FILTER).</source>
        <translation>Le filtre multitemporel prend des images d'une seule orbite, et ici diffère : {words} ({several}). Filtrez-les, par exemple par {name} = {example} (FILTER).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>Nothing tells the relative orbit of {unknown}: the multitemporal filter is right only where all images are of one.</source>
        <translation>Rien n'indique l'orbite relative de {unknown} : le filtre multitemporel n'est juste que si toutes les images sont d'une même orbite.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:is|are} of other collections</source>
        <translation>{count} {count:est|sont} d'autres collections</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:has more clouds, or does|have more clouds, or do} not say how many</source>
        <translation>{count} {count:a plus de nuages, ou ne dit|ont plus de nuages, ou ne disent} pas combien</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} cannot be used</source>
        <translation>{count} ne {count:peut pas être utilisé|peuvent pas être utilisés}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} of {total} {total:item|items} of the catalogue {count:is|are} taken</source>
        <translation>{count} {count:élément|éléments} sur {total} du catalogue {count:est pris|sont pris}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{files} files of the catalogue were opened, and no more are; begin at one of its collections.</source>
        <translation>{files} fichiers du catalogue ont été ouverts, et pas davantage ; commencez à l'une de ses collections.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The server does not take the filter; it is not sent.</source>
        <translation>Le serveur n'accepte pas le filtre ; il n'est pas envoyé.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue leads to pages without an end that bring nothing new; the search ends here.</source>
        <translation>Le catalogue mène sans fin à des pages qui n'apportent rien de nouveau ; la recherche s'arrête ici.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} items were looked at, and no more are; choose a smaller extent or a shorter period.</source>
        <translation>{count} éléments ont été examinés, et pas davantage ; choisissez une emprise plus petite ou une période plus courte.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>something on a page is no item.</source>
        <translation>quelque chose sur une page n'est pas un élément.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue does not say what licence the collection '{key}' has.</source>
        <translation>Le catalogue ne dit pas quelle licence a la collection « {key} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{unusable} {unusable:item|items} cannot be used: {first_problem}</source>
        <translation>{unusable} {unusable:élément ne peut pas être utilisé|éléments ne peuvent pas être utilisés} : {first_problem}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{refused_assets} {refused_assets:file of an item was|files of items were} left out, with an address that is not allowed, such as '{refused_address}'.</source>
        <translation>{refused_assets} {refused_assets:fichier d'un élément a été écarté|fichiers d'éléments ont été écartés}, avec une adresse qui n'est pas permise, comme « {refused_address} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue may have more items than were taken. Choose a smaller extent or a shorter period, or a larger number for Most images (LIMIT).</source>
        <translation>Le catalogue a peut-être plus d'éléments qu'il n'en a été pris. Choisissez une emprise plus petite ou une période plus courte, ou un nombre plus grand pour Images au plus (LIMIT).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue answers a search with JSON without items (features). Is it the address of a STAC API?</source>
        <translation>Le catalogue répond à une recherche par du JSON sans éléments (features). Est-ce l'adresse d'une API STAC ?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {where} has more than {deepest} lists in each other; it is not read.</source>
        <translation>La réponse de {where} a plus de {deepest} listes imbriquées ; elle n'est pas lue.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} does not answer with JSON, but with '{content}'. Is it the address of a STAC catalogue?</source>
        <translation>{where} ne répond pas par du JSON, mais par « {content} ». Est-ce l'adresse d'un catalogue STAC ?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} answers with JSON that is no catalogue and holds no items.</source>
        <translation>{where} répond par du JSON qui n'est pas un catalogue et ne contient pas d'éléments.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {address} is larger than {largest} MB; it is not read.</source>
        <translation>La réponse de {address} dépasse {largest} Mo ; elle n'est pas lue.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} asks for a login or refuses this one (HTTP {status}){says}. Choose an authentication of QGIS in Authentication (AUTHCFG).</source>
        <translation>{where} demande une connexion ou refuse celle-ci (HTTP {status}){says}. Choisissez une authentification de QGIS sous Authentification (AUTHCFG).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>, also after {count} {count:attempt|attempts}</source>
        <translation>, même après {count} {count:tentative|tentatives}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} cannot answer now (HTTP {status}){times}{says}. Try again later.</source>
        <translation>{where} ne peut pas répondre maintenant (HTTP {status}){times}{says}. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>There is nothing at {where} (HTTP {status}){says}. Check the catalogue and the names of the collections.</source>
        <translation>Il n'y a rien à {where} (HTTP {status}){says}. Vérifiez le catalogue et les noms des collections.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} refuses the question (HTTP {status}){says}.</source>
        <translation>{where} refuse la question (HTTP {status}){says}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} says that the next page is at '{target}', which is another server; it is not asked.</source>
        <translation>Le catalogue à {address} dit que la page suivante est à « {target} », qui est un autre serveur ; il n'est pas interrogé.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} asks for a next request of {count} characters; that is none.</source>
        <translation>Le catalogue à {address} demande une requête suivante de {count} caractères ; ce n'en est pas une.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' cannot be used as a collection: {error}</source>
        <translation>« {path} » ne peut pas être utilisé comme collection : {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' is no collection: it has neither a time axis nor bands whose names are dates. If it is one image, choose it among Images.</source>
        <translation>« {path} » n'est pas une collection : il n'a ni axe de temps ni bandes dont les noms sont des dates. Si c'est une seule image, choisissez-la sous Images.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <source>Files of another server are not opened, such as '{target}'.</source>
        <translation>Les fichiers d'un autre serveur ne sont pas ouverts, comme « {target} ».</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/wanted_bands.py"/>
        <source>a pattern</source>
        <translation>un motif</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: 1 worker, {threads} {threads:thread|threads}.</source>
        <translation>Cluster {address} : 1 worker, {threads} {threads:fil|fils}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: {count} {count:worker|workers}, {threads} {threads:thread|threads}.</source>
        <translation>Cluster {address} : {count} {count:worker|workers}, {threads} {threads:fil|fils}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>{name} {versions} (here {own})</source>
        <translation>{name} {versions} (ici {own})</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} has {others}.</source>
        <translation>Le worker {address} a {others}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} cannot open {complaint} If the folder has another name there, write both in Path map.</source>
        <translation>Le worker {address} ne peut pas ouvrir {complaint} Si le dossier a là-bas un autre nom, écrivez les deux sous Correspondance des chemins.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Scheduler needs the Python package 'distributed', which the Python of QGIS does not have. Install it there (python3 -m pip install distributed), or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>Ordonnanceur a besoin du paquet Python « distributed », que le Python de QGIS n'a pas. Installez-le là (python3 -m pip install distributed), ou laissez Ordonnanceur vide : dans la fenêtre, dans l'étape d'un modèle et sous Préférences &gt; Options &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' does not answer. Check that it runs and that the address is right, for example tcp://host:8786, or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>L'ordonnanceur à « {address} » ne répond pas. Vérifiez qu'il fonctionne et que l'adresse est juste, par exemple tcp://host:8786, ou laissez Ordonnanceur vide : dans la fenêtre, dans l'étape d'un modèle et sous Préférences &gt; Options &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' has no workers; start some first.</source>
        <translation>L'ordonnanceur à « {address} » n'a pas de workers ; lancez-en d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/path_map.py"/>
        <source>'{part}' in Path map is no pair of prefixes; write one such as Z:\scenes=/data/scenes.</source>
        <translation>« {part} » sous Correspondance des chemins n'est pas une paire de préfixes ; écrivez-en une comme Z:\scenes=/data/scenes.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/running.py"/>
        <source>A worker wrote the tile '{path}', and it is not there. Choose an output folder that this computer and the workers share.</source>
        <translation>Un worker a écrit la tuile « {path} », et elle n'est pas là. Choisissez un dossier de sortie que cet ordinateur et les workers partagent.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The scheduler at '{address}' has stopped answering. Start it again and repeat the run.</source>
        <translation>L'ordonnanceur à « {address} » ne répond plus. Relancez-le et répétez l'exécution.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The workers were lost {tries} times while they made one block. Look at their logs; often their memory is too small.</source>
        <translation>Les workers ont été perdus {tries} fois pendant qu'ils faisaient un bloc. Regardez leurs journaux ; souvent leur mémoire est trop petite.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The preference 'nearest' needs a quality target; set Quality target.</source>
        <translation>La préférence « nearest » a besoin d'une qualité cible ; renseignez Qualité cible.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>Best is the number of observations in a mean, from 1.</source>
        <translation>Meilleures est le nombre d'observations d'une moyenne, à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The weight of the medoid is no number from 0.</source>
        <translation>Le poids du médoïde n'est pas un nombre à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The cloud distance is not above 0; enter a number of metres.</source>
        <translation>La distance aux nuages n'est pas supérieure à 0 ; saisissez un nombre de mètres.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>for the reducer '{key}'</source>
        <translation>pour le réducteur « {key} »</translation>
    </message>
    <message>
        <location filename="../../engine/composites/mixed_units.py"/>
        <source>Band '{band}' has values of about {low} in image '{small}' and of about {high} in image '{large}': these can hardly be of one unit. Set the scale and offset of the files, or leave images out.</source>
        <translation>La bande « {band} » a des valeurs d'environ {low} dans l'image « {small} » et d'environ {high} dans l'image « {large} » : elles ne sont guère de la même unité. Réglez l'échelle et le décalage des fichiers, ou laissez des images de côté.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>No quality is set; enter a band or an expression in Quality.</source>
        <translation>Aucune qualité n'est donnée ; saisissez une bande ou une expression sous Qualité.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality '{text}' names no band, so all images would be equally good.</source>
        <translation>La qualité « {text} » ne nomme aucune bande, si bien que toutes les images seraient également bonnes.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>for '{name}' in the quality</source>
        <translation>pour « {name} » dans la qualité</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>Nothing says the {name} of image '{image}' as a number, which the quality uses; leave the image or the name out.</source>
        <translation>Rien n'indique {name} de l'image « {image} » comme un nombre, que la qualité utilise ; écartez l'image ou le nom.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality compares the band '{name}' with a text, and bands hold numbers; compare it with a number, or a property with the text, such as {example}.</source>
        <translation>La qualité compare la bande « {name} » à un texte, et les bandes contiennent des nombres ; comparez-la à un nombre, ou une propriété au texte, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {test}, and no image says its {name}; leave that out.</source>
        <translation>La qualité demande {test}, et aucune image n'indique son {name} ; ôtez cela.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>test in the quality</source>
        <translation>test dans la qualité</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The {name} of an image is a text, and the quality uses it as a number. Compare it by == or != with a text in single quotes, such as {example}.</source>
        <translation>{name} d'une image est un texte, et la qualité l'utilise comme un nombre. Comparez-le par == ou != à un texte entre guillemets simples, comme {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {name} {sign} {text}, and no image has this {plain}; there are {listed}.</source>
        <translation>La qualité demande {name} {sign} {text}, et aucune image n'a ce {plain} ; il y a {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality uses '{days}', the days from a target date; set Target date.</source>
        <translation>La qualité utilise « {days} », les jours depuis une date cible ; renseignez Date cible.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The number of best observations is not above 0.</source>
        <translation>Le nombre de meilleures observations n'est pas supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality target is no number.</source>
        <translation>La qualité cible n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality has no such band.</source>
        <translation>La qualité n'a pas une telle bande.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality looks at {wanted} bands and has {count}.</source>
        <translation>La qualité regarde {wanted} bandes et en a {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>A part of the quality names what the quality does not.</source>
        <translation>Une partie de la qualité nomme ce que la qualité ne nomme pas.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The cloud distance is no number.</source>
        <translation>La distance aux nuages n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>Nothing is known of image '{image}'.</source>
        <translation>Rien n'est connu de l'image « {image} ».</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The clear fractions of the images have not been found.</source>
        <translation>Les fractions dégagées des images n'ont pas été trouvées.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_bands.py"/>
        <source>The image that is made is none of those that are read.</source>
        <translation>L'image qui est faite n'est aucune de celles qui sont lues.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>Most values of '{name}' are below 0: these are no powers, and masked. {turn_on}</source>
        <translation>La plupart des valeurs de « {name} » sont inférieures à 0 : ce ne sont pas des puissances, et elles sont masquées. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>All values of '{name}' are above 0, as powers are. {turn_off}</source>
        <translation>Toutes les valeurs de « {name} » sont supérieures à 0, comme le sont les puissances. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>values from {lowest:g} to {highest:g}</source>
        <translation>des valeurs de {lowest:g} à {highest:g}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no incidence angle from 0 to 90 degrees, and are masked: band '{angle}' (ANGLE) has {values} there.</source>
        <translation>{share} de « {name} » n'ont pas d'angle d'incidence de 0 à 90 degrés, et sont masqués : la bande « {angle} » (ANGLE) y a {values}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no height in the DEM, at them or beside them, and are masked; choose a DEM that reaches further.</source>
        <translation>{share} de « {name} » n'ont pas d'altitude dans le MNT, ni à leur place ni à côté, et sont masqués ; choisissez un MNT qui va plus loin.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{pixels} of {total} {total:pixel|pixels} ({share:.1%})</source>
        <translation>{pixels} {pixels:pixel|pixels} sur {total} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn on Values are decibels (DECIBEL) if they are decibels.</source>
        <translation>Cochez Les valeurs sont des décibels (DECIBEL) si ce sont des décibels.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn off Values are decibels (DECIBEL) if they are powers.</source>
        <translation>Décochez Les valeurs sont des décibels (DECIBEL) si ce sont des puissances.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>All values of band '{band}' of image '{image}' are above 0, as powers are. {turn_off}</source>
        <translation>Toutes les valeurs de la bande « {band} » de l'image « {image} » sont supérieures à 0, comme le sont les puissances. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Most values of band '{band}' of image '{image}' are below 0, as decibels are: what is averaged are not the powers behind them. {turn_on}</source>
        <translation>La plupart des valeurs de la bande « {band} » de l'image « {image} » sont inférieures à 0, comme le sont les décibels : ce ne sont pas les puissances correspondantes qui sont moyennées. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>No reducer is chosen; choose at least one in Reducers.</source>
        <translation>Aucun réducteur n'est choisi ; choisissez-en au moins un sous Réducteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer 'percentile' needs at least one percentile.</source>
        <translation>Le réducteur « percentile » a besoin d'au moins un percentile.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' works on whole numbers, and band '{name}' holds decimals or differently scaled numbers in some image; choose other bands or reducers.</source>
        <translation>Le réducteur « {key} » travaille sur des nombres entiers, et la bande « {name} » contient des décimales ou des nombres d'une autre échelle dans une image ; choisissez d'autres bandes ou réducteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' keeps bits, and no type holds those of all images in band '{name}': UInt64 is there beside signed numbers. Turn the images into one type first.</source>
        <translation>Le réducteur « {key} » garde des bits, et aucun type ne contient ceux de toutes les images dans la bande « {name} » : UInt64 est à côté de nombres signés. Convertissez d'abord les images en un seul type.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>No band is filtered; choose one.</source>
        <translation>Aucune bande n'est filtrée ; choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>A band is filtered that is not there.</source>
        <translation>Une bande est filtrée qui n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>'{model}' is no model; choose from {models}.</source>
        <translation>« {model} » n'est pas un modèle ; choisissez parmi {models}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>A band is flattened that is not there.</source>
        <translation>Une bande est aplatie qui n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>The cells have no size on the ground, or no direction.</source>
        <translation>Les cellules n'ont pas de taille au sol, ou pas de direction.</translation>
    </message>
    <message>
        <location filename="../../engine/errors.py"/>
        <source>'{word}' is no {what}; there are {known}.</source>
        <translation>« {word} » ne va pas pour {what} ; il y a {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} has no parameter {name}; its parameters: {known}.</source>
        <translation>L'indice {key} n'a pas de paramètre {name} ; ses paramètres : {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>There is no index {key}; indices with parameters are written as EVI(L=1).</source>
        <translation>Il n'y a pas d'indice {key} ; les indices avec paramètres s'écrivent comme EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} cannot be read with {item}; write each parameter once, with a number, as in EVI(L=1).</source>
        <translation>L'indice {key} ne peut pas être lu avec {item} ; écrivez chaque paramètre une fois, avec un nombre, comme dans EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes</source>
        <translation>mettez les noms de bandes entre guillemets doubles</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put a band name with such a character in double quotes</source>
        <translation>mettez entre guillemets doubles un nom de bande avec un tel caractère</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>use straight double quotes</source>
        <translation>utilisez des guillemets doubles droits</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write - for minus</source>
        <translation>écrivez - pour moins</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write ** for a power</source>
        <translation>écrivez ** pour une puissance</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write == to compare</source>
        <translation>écrivez == pour comparer</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and'</source>
        <translation>écrivez 'and'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or'</source>
        <translation>écrivez 'or'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not', or != to compare</source>
        <translation>écrivez 'not', ou != pour comparer</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes; a text in single quotes is compared with a property, by == or != alone</source>
        <translation>mettez les noms de bandes entre guillemets doubles ; un texte entre guillemets simples se compare à une propriété, par == ou != seulement</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write * to multiply</source>
        <translation>écrivez * pour multiplier</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write / to divide</source>
        <translation>écrivez / pour diviser</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and' in small letters</source>
        <translation>écrivez 'and' en minuscules</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or' in small letters</source>
        <translation>écrivez 'or' en minuscules</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not' in small letters</source>
        <translation>écrivez 'not' en minuscules</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has a double quote at character {place} that is not closed.</source>
        <translation>L'expression a au caractère {place} un guillemet double qui n'est pas fermé.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {found} at character {place}, which has no meaning there{advice}.</source>
        <translation>L'expression a {found} au caractère {place}, qui n'a pas de sens là{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator</source>
        <translation>un opérateur</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply at character {place}; {most} levels are allowed.</source>
        <translation>L'imbrication de l'expression est trop profonde au caractère {place} ; {most} niveaux sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression compares a second time at character {place}; join two comparisons with 'and', as in 1 &lt; a and a &lt; 5.</source>
        <translation>L'expression compare une deuxième fois au caractère {place} ; joignez deux comparaisons par 'and', comme dans 1 &lt; a and a &lt; 5.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator or ')'</source>
        <translation>un opérateur ou ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a number, a band name or '('</source>
        <translation>un nombre, un nom de bande ou '('</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put 'not' and what follows in parentheses</source>
        <translation>; mettez 'not' et ce qui suit entre parenthèses</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {text} at character {place}, which is too large a number.</source>
        <translation>L'expression a {text} au caractère {place}, un nombre trop grand.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an empty name in double quotes at character {place}.</source>
        <translation>L'expression a un nom vide entre guillemets doubles au caractère {place}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; {name} is a function: put a band of that name in double quotes</source>
        <translation>; {name} est une fonction : mettez entre guillemets doubles une bande de ce nom</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an unknown function {text} at character {place}; known are {functions}.</source>
        <translation>L'expression a une fonction inconnue {text} au caractère {place} ; sont connues {functions}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The function {name} at character {place} takes {values} and has {count}.</source>
        <translation>La fonction {name} au caractère {place} prend {values} et en a {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator, ',' or ')'</source>
        <translation>un opérateur, ',' ou ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>ends at character {place}</source>
        <translation>finit au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>has {text} at character {place}</source>
        <translation>a {text} au caractère {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put a band name with spaces or a digit in front in double quotes</source>
        <translation>; mettez entre guillemets doubles un nom de bande qui a des espaces ou commence par un chiffre</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression {found}, where {wanted} is expected{advice}.</source>
        <translation>L'expression {found}, où {wanted} est attendu{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>{count} or more values</source>
        <translation>{count} {count:valeur|valeurs} ou plus</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>{count} {count:value|values}</source>
        <translation>{count} {count:valeur|valeurs}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {count} characters; {most} are allowed.</source>
        <translation>L'expression a {count} caractères ; {most} sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is empty; write a band name, a number or a formula.</source>
        <translation>L'expression est vide ; écrivez un nom de bande, un nombre ou une formule.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply; {most} levels are allowed.</source>
        <translation>L'imbrication de l'expression est trop profonde ; {most} niveaux sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, but there is no band of that name.</source>
        <translation>L'expression utilise la bande {name}, mais il n'y a pas de bande de ce nom.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, whose values are {dtype} and not real numbers.</source>
        <translation>L'expression utilise la bande {name}, dont les valeurs sont {dtype} et non des nombres réels.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the server answers that the file is not there.</source>
        <translation>le serveur répond que le fichier n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' cannot be opened: {reason}</source>
        <translation>L'image « {name} » ne peut pas être ouverte : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the file is not there or not a raster</source>
        <translation>le fichier n'est pas là ou n'est pas un raster</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' holds numbers of the type {type}, which cannot be put in order; convert it to real numbers first.</source>
        <translation>L'image « {name} » contient des nombres du type {type}, qui ne peuvent pas être ordonnés ; convertissez-la d'abord en nombres réels.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} characters; {most} are allowed.</source>
        <translation>{where} a {count} caractères ; {most} sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} bands; {most} are allowed.</source>
        <translation>{where} a {count} bandes ; {most} sont permises.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has two bands '{band}'; give one of them another name, as in {band}2 = {text}.</source>
        <translation>{where} a deux bandes « {band} » ; donnez un autre nom à l'une d'elles, comme dans {band}2 = {text}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{item}' in {where} is no index{hint}; write the name of an index, or a name and an expression, as in water = (B03 - B08) / (B03 + B08).</source>
        <translation>« {item} » sous {where} n'est pas un indice{hint} ; écrivez le nom d'un indice, ou un nom et une expression, comme dans water = (B03 - B08) / (B03 + B08).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{name}' in {where} cannot be the name of a band; take a word such as water, without commas, semicolons and quotes.</source>
        <translation>« {name} » sous {where} ne peut pas être le nom d'une bande ; prenez un mot comme water, sans virgules, points-virgules ni guillemets.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Nothing follows '{name} =' in {where}; write an expression.</source>
        <translation>Rien ne suit « {name} = » sous {where} ; écrivez une expression.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The expression of '{name}' in {where} names no band, so that it would be one number everywhere.</source>
        <translation>L'expression de « {name} » sous {where} ne nomme aucune bande, si bien qu'elle serait partout un même nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>(small and large letters count: {similar})</source>
        <translation>(les majuscules et minuscules comptent : {similar})</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{error} There is an index {similar}; small and large letters count.</source>
        <translation>{error} Il y a un indice {similar} ; les majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has no band '{role}', which the index {name} needs ({formula}); it has {bands}. Where the sensor is not known, give the bands such names, or write an expression with the names that there are.</source>
        <translation>L'image « {image} » n'a pas de bande « {role} », dont l'indice {name} a besoin ({formula}) ; elle a {bands}. Si le capteur n'est pas connu, donnez de tels noms aux bandes, ou écrivez une expression avec les noms qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The band '{name}' in Add bands uses bands that use others too often; write it with the bands of the images.</source>
        <translation>La bande « {name} » sous Ajouter des bandes utilise des bandes qui en utilisent trop souvent d'autres ; écrivez-la avec les bandes des images.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already; give the band in Add bands another name.</source>
        <translation>L'image « {image} » a déjà une bande « {name} » ; donnez un autre nom à la bande sous Ajouter des bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already: it is another name of its band '{band}'; give the band in Add bands another name.</source>
        <translation>L'image « {image} » a déjà une bande « {name} » : c'est un autre nom de sa bande « {band} » ; donnez un autre nom à la bande sous Ajouter des bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Bands that some images do not have are left out: {left_out}.</source>
        <translation>Les bandes que certaines images n'ont pas sont écartées : {left_out}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Band chooses {count} bands ({names}); write the name or number of one.</source>
        <translation>Bande choisit {count} bandes ({names}) ; écrivez le nom ou le numéro d'une seule.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band '{name}'; it has {bands}.</source>
        <translation>L'image « {image} » n'a pas de bande « {name} » ; elle a {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{name}' can be several bands of image '{image}': {named}; write one of these names.</source>
        <translation>« {name} » peut être plusieurs bandes de l'image « {image} » : {named} ; écrivez l'un de ces noms.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Of this image: {remark}</source>
        <translation>De cette image : {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band number {number}; it has {count}.</source>
        <translation>L'image « {image} » n'a pas de bande numéro {number} ; elle en a {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has {count} {count:band|bands} without {count:name|names} and image '{other}' has {other_count}; choose bands by number in Bands.</source>
        <translation>L'image « {image} » a {count} {count:bande sans nom|bandes sans noms} et l'image « {other} » en a {other_count} ; choisissez les bandes par numéro sous Bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The images have no band in common: '{first}' has {bands}, '{other}' has {other_bands}; {advice}.</source>
        <translation>Les images n'ont aucune bande en commun : « {first} » a {bands}, « {other} » a {other_bands} ; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>choose bands by number in Bands</source>
        <translation>choisissez les bandes par numéro sous Bandes</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>write colours in Bands, such as {listed}</source>
        <translation>écrivez des couleurs sous Bandes, comme {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{item}' in Bands is no band of image '{image}' (it has {bands}), and as a pattern it cannot be used: {error}</source>
        <translation>« {item} » sous Bandes n'est pas une bande de l'image « {image} » (elle a {bands}), et comme motif il ne peut pas être utilisé : {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The bands that match '{item}' have other names in every image: image '{image}' has {matching}.</source>
        <translation>Les bandes qui répondent à « {item} » ont d'autres noms dans chaque image : l'image « {image} » a {matching}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its calendar '{calendar}' is not known; {known} are.</source>
        <translation>son calendrier « {calendar} » n'est pas connu ; {known} le sont.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' cannot be read; one such as 'days since 1970-01-01' can be.</source>
        <translation>son unité « {units} » ne peut pas être lue ; une unité comme 'days since 1970-01-01' peut l'être.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' has no fixed length; days, hours, minutes and seconds can be read.</source>
        <translation>son unité « {units} » n'a pas de durée fixe ; jours, heures, minutes et secondes peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' is not known; days, hours, minutes and seconds can be read.</source>
        <translation>son unité « {units} » n'est pas connue ; jours, heures, minutes et secondes peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' counts from a day that is none.</source>
        <translation>son unité « {units} » compte depuis un jour qui n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}' in place of a number.</source>
        <translation>il a « {text} » à la place d'un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}', which is no day.</source>
        <translation>il a « {text} », qui n'est pas un jour.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has years in which no image was taken; {first} to {last} are dates here.</source>
        <translation>il a des années où aucune image n'a été prise ; ici, de {first} à {last} ce sont des dates.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cloud_probability.py"/>
        <source>0 is nodata of band '{band}' in {names}: the pixels that are surely clear do not compete. If 0 is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 est le nodata de la bande « {band} » dans {names} : les pixels qui sont sûrement dégagés ne participent pas. Si 0 est un nombre comme les autres, désactivez la valeur nodata de cette bande sous Transparence dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>to filter by date</source>
        <translation>pour filtrer par date</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No image lies in the period from {start} to {end}; the images are from {first} to {last}.</source>
        <translation>Aucune image n'est dans la période de {start} à {end} ; les images sont du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The end date {end} is not after the start date {start}; the end date itself is not part of the period.</source>
        <translation>La date de fin {end} n'est pas après la date de début {start} ; la date de fin ne fait pas partie de la période.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>for this order</source>
        <translation>pour cet ordre</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The order 'nearest_on_top' needs a target date; set one.</source>
        <translation>L'ordre « nearest_on_top » a besoin d'une date cible ; donnez-en une.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Image {image}: {remark}</source>
        <translation>Image {image} : {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>{count} images ({names}), for each: {remark}</source>
        <translation>{count} images ({names}), pour chacune : {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{first}' and '{second}'</source>
        <translation>« {first} » et « {second} »</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One file is there twice, for example as a layer and as a path, and counts twice: {shown}. Leave out one of each.</source>
        <translation>Un fichier est là deux fois, par exemple comme couche et comme chemin, et compte deux fois : {shown}. Écartez-en un de chaque paire.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each, which is the older one.</source>
        <translation>Une même acquisition, traitée deux fois, compte deux fois : {shown}. Écartez la première de chaque paire, qui est la plus ancienne.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Sentinel-2 images of baseline 04.00 and later, such as '{image}', have 1000 added to their numbers, and others have not. Load them with Collection from folder, which takes it off.</source>
        <translation>Les images Sentinel-2 de la version de traitement 04.00 et des suivantes, comme « {image} », ont 1000 ajouté à leurs nombres, et d'autres non. Chargez-les avec Collection depuis un dossier, qui l'enlève.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No date is known of {shown}, and dates are needed {purpose}; set the date under Temporal in the layer's properties, put it in the name as yyyy-mm-dd, or say in Date pattern where it is in the names.</source>
        <translation>La date de {shown} n'est pas connue, et il faut des dates {purpose} ; donnez la date sous Temporel dans les propriétés de la couche, mettez-la dans le nom comme aaaa-mm-jj, ou dites sous Motif de date où elle est dans les noms.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>its date is TIFFTAG_DATETIME, which is often when the file was made. If it is wrong, put the date of the image into its name as yyyy-mm-dd, or set it under Temporal in its properties.</source>
        <translation>sa date est TIFFTAG_DATETIME, qui est souvent le moment où le fichier a été fait. Si elle est fausse, mettez la date de l'image dans son nom comme aaaa-mm-jj, ou donnez-la sous Temporel dans ses propriétés.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} cannot be read; write it as yyyy-mm-dd, for example 2020-05-18.</source>
        <translation>La date {shown} ne peut pas être lue ; écrivez-la comme aaaa-mm-jj, par exemple 2020-05-18.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} is not in the calendar.</source>
        <translation>La date {shown} n'est pas dans le calendrier.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>its axes are in degrees and it names no CRS, so WGS 84 (EPSG:4326) is taken.</source>
        <translation>ses axes sont en degrés et il ne nomme aucun SCR, si bien que WGS 84 (EPSG:4326) est pris.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: it lies at {left:g}, {top:g}; check its place.</source>
        <translation>{name} ne peut pas être utilisé : il est à {left:g}, {top:g} ; vérifiez sa place.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: its cells have no width or no height.</source>
        <translation>{name} ne peut pas être utilisé : ses cellules n'ont pas de largeur ou de hauteur.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no coordinate reference system; set one in the layer's properties under Source.</source>
        <translation>L'image « {name} » n'a pas de système de coordonnées de référence ; donnez-en un sous Source dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no georeference; georeference it first.</source>
        <translation>L'image « {name} » n'a pas de géoréférence ; géoréférencez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands.</source>
        <translation>L'image « {name} » n'a pas de bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' holds several rasters; choose one of them: {named}.</source>
        <translation>L'image « {name} » contient plusieurs rasters ; choisissez l'un d'eux : {named}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands besides an alpha band.</source>
        <translation>L'image « {name} » n'a pas d'autres bandes qu'une bande alpha.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_facts.py"/>
        <source>Image '{image}' has changed its place, its CRS, or names, nodata or scale of its bands since the start.</source>
        <translation>L'image « {image} » a changé de place, de SCR, ou de noms, de nodata ou d'échelle de ses bandes depuis le début.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_stamps.py"/>
        <source>Image '{image}' has changed during the run: its file '{path}' was replaced or written to meanwhile. Run it again when the file is complete.</source>
        <translation>L'image « {image} » a changé pendant l'exécution : son fichier « {path} » a été remplacé ou écrit entre-temps. Recommencez quand le fichier est complet.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is taken as alpha, so the others are masked where it is 0. If it holds data, such as near infrared, give the band a name, or set Fourth band to data in Collection from folder.</source>
        <translation>sa quatrième bande est prise pour alpha, si bien que les autres sont masquées là où elle vaut 0. Si elle contient des données, comme le proche infrarouge, donnez un nom à la bande, ou mettez Quatrième bande à data dans Collection depuis un dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is called alpha, but holds many values and is taken as data. If it is alpha, give it the name alpha, or set Fourth band to alpha in Collection from folder.</source>
        <translation>sa quatrième bande s'appelle alpha, mais contient beaucoup de valeurs et est prise pour des données. Si c'est alpha, donnez-lui le nom alpha, ou mettez Quatrième bande à alpha dans Collection depuis un dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the mask is damaged</source>
        <translation>le masque est endommagé</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its size since the start.</source>
        <translation>L'image « {image} » a changé de taille depuis le début.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its bands since the start.</source>
        <translation>L'image « {image} » a changé de bandes depuis le début.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {count} {count:band|bands}, and band {number} is wanted</source>
        <translation>il a {count} {count:bande|bandes}, et la bande {number} est demandée</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {stored_width} x {stored_height} pixels, and not {width} x {height}</source>
        <translation>il a {stored_width} x {stored_height} pixels, et non {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it holds {kind}, and not {wanted}</source>
        <translation>il contient {kind}, et non {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' is not what the collection file says of it: {problem}.</source>
        <translation>L'image « {image} » ne peut pas être lue : son fichier « {path} » n'est pas ce qu'en dit le fichier de collection : {problem}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' cannot be opened: {reason}</source>
        <translation>L'image « {image} » ne peut pas être lue : son fichier « {path} » ne peut pas être ouvert : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason}</source>
        <translation>L'image « {image} » ne peut pas être lue à la ligne {row}, colonne {column} : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason} The file may be damaged or incomplete; get it again.</source>
        <translation>L'image « {image} » ne peut pas être lue à la ligne {row}, colonne {column} : {reason} Le fichier est peut-être endommagé ou incomplet ; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has {count} characters; at most {most} are allowed.</source>
        <translation>{label} a {count} caractères ; {most} au plus sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} is no regular expression: {error}.</source>
        <translation>{label} n'est pas une expression régulière : {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} could take for ever on a name of {count} characters; write it with fewer repetitions (* and +) and choices (? and |).</source>
        <translation>{label} pourrait ne jamais finir sur un nom de {count} caractères ; écrivez-le avec moins de répétitions (* et +) et d'alternatives (? et |).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has a comment or the flag x; write it without.</source>
        <translation>{label} a un commentaire ou le drapeau x ; écrivez-le sans.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has too many repetitions (* and +) or choices (? and |) after each other; it could take for ever. Write it with fewer.</source>
        <translation>{label} a trop de répétitions (* et +) ou d'alternatives (? et |) les unes après les autres ; cela pourrait ne jamais finir. Écrivez-le avec moins.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats a group that itself holds a repetition or a choice, such as (a+)+; it could take for ever. Write it without the outer one.</source>
        <translation>{label} répète un groupe qui contient lui-même une répétition ou une alternative, comme (a+)+ ; cela pourrait ne jamais finir. Écrivez-le sans celle du dehors.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats something {times} times; {most} are allowed.</source>
        <translation>{label} répète quelque chose {times} fois ; {most} sont permises.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a month; the first day of it is taken as its date.</source>
        <translation>son nom n'a qu'un mois ; son premier jour est pris pour date.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a year; the first day of it is taken as its date.</source>
        <translation>son nom n'a qu'une année ; son premier jour est pris pour date.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name can be read in two ways, and the day is taken before the month.</source>
        <translation>son nom peut être lu de deux façons, et le jour est pris avant le mois.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>to make periods</source>
        <translation>pour faire des périodes</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>A period needs at least 1 day, and Days is {days}.</source>
        <translation>Une période a besoin d'au moins 1 jour, et Jours vaut {days}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>There would be more than {most} periods from {first} to {last}; check the dates of the images or choose longer periods.</source>
        <translation>Il y aurait plus de {most} périodes du {first} au {last} ; vérifiez les dates des images ou choisissez des périodes plus longues.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>Of {shown} only the year or the month is known, and the first day of it is taken: they may be in a wrong period. Put the date into the name as yyyy-mm-dd, or set it under Temporal in the layer's properties.</source>
        <translation>De {shown} on ne connaît que l'année ou le mois, et son premier jour est pris : ces images peuvent se trouver dans une mauvaise période. Mettez la date dans le nom sous la forme aaaa-mm-jj, ou indiquez-la sous Temporel dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>No band is called {polarisations} or {other}; there are {bands}. Choose the bands to work on in Bands (BANDS).</source>
        <translation>Aucune bande ne s'appelle {polarisations} ou {other} ; il y a {bands}. Choisissez sous Bandes (BANDS) les bandes sur lesquelles travailler.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>'{text}' is not the name of one band ({parameter}); choose one of {names}.</source>
        <translation>« {text} » n'est pas le nom d'une bande ({parameter}) ; choisissez l'une de {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/reflectances.py"/>
        <source>The index {key} is made for reflectances from 0 to 1, and band '{band}' of image '{image}' has larger numbers, as from 0 to 10000: its values are not the usual ones. Give the bands a scale, as Collection from folder does, or write its formula with bands divided by 10000.</source>
        <translation>L'indice {key} est fait pour des réflectances de 0 à 1, et la bande « {band} » de l'image « {image} » a des nombres plus grands, comme de 0 à 10000 : ses valeurs ne sont pas les usuelles. Donnez une échelle aux bandes, comme le fait Collection depuis un dossier, ou écrivez sa formule avec des bandes divisées par 10000.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/sensors.py"/>
        <source>The images are of several sensors, whose bands of one number are not one colour: {names}. '{band}' is {colour} in '{image}' ({sensor}) and {other_colour} in '{other_image}' ({other_sensor}). To take one colour from all images, write colours in place of bands, such as blue, green, red, nir, swir16, swir22.</source>
        <translation>Les images sont de plusieurs capteurs, dont les bandes d'un même numéro ne sont pas une même couleur : {names}. « {band} » est {colour} dans « {image} » ({sensor}) et {other_colour} dans « {other_image} » ({other_sensor}). Pour prendre une même couleur de toutes les images, écrivez des couleurs à la place de bandes, comme blue, green, red, nir, swir16, swir22.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>some of its bands are dates, and band {number} ({what}) is none.</source>
        <translation>certaines de ses bandes sont des dates, et la bande {number} ({what}) n'en est pas une.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its time axis cannot be read: {error}</source>
        <translation>son axe de temps ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>it has the date {date} twice for '{twice}': bands {first} and {second}.</source>
        <translation>il a deux fois la date {date} pour « {twice} » : bandes {first} et {second}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its '{band}' has {count} of the {total} dates of its bands, and not {date}.{advice}</source>
        <translation>son « {band} » a {count} des {total} dates de ses bandes, et non {date}.{advice}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>Take one variable by itself, under the name that GDAL has for it, such as {path}</source>
        <translation>Prenez une seule variable, sous le nom que GDAL lui donne, comme {path}</translation>
    </message>
    <message>
        <location filename="../../engine/live/cache.py"/>
        <location filename="../../engine/live/requests.py"/>
        <source>Nobody looks at these pixels any more.</source>
        <translation>Plus personne ne regarde ces pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>The result holds 64-bit integers, which this version of GDAL cannot show live; GDAL 3.10 can. Let the output end in .tif.</source>
        <translation>Le résultat contient des entiers de 64 bits, que cette version de GDAL ne peut pas montrer en direct ; GDAL 3.10 le peut. Que la sortie finisse par .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>'{path}' is no live composite.</source>
        <translation>« {path} » n'est pas un composite en direct.</translation>
    </message>
    <message>
        <location filename="../../engine/live/overviews.py"/>
        <source>Image '{image}' cannot be looked at from afar: {reason}</source>
        <translation>L'image « {image} » ne peut pas être vue de loin : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/live/pixels.py"/>
        <source>{reason} If its file was moved, put it back, or make the live composite again; one that was moved together with its images is set right when QGIS opens it.</source>
        <translation>{reason} Si son fichier a été déplacé, remettez-le en place, ou refaites le composite en direct ; un composite déplacé avec ses images est corrigé quand QGIS l'ouvre.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite cannot be used ({reason}). Make it again.</source>
        <translation>Le plan du composite en direct ne peut pas être utilisé ({reason}). Refaites-le.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no band {band}.</source>
        <translation>Le plan du composite en direct ne fait pas de bande {band}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no {kind}.</source>
        <translation>Le plan du composite en direct ne fait pas de {kind}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/trust.py"/>
        <source>Python cannot be used in VRT files</source>
        <translation>Python ne peut pas être utilisé dans des fichiers VRT</translation>
    </message>
    <message>
        <location filename="../../engine/live/workers.py"/>
        <source>Live composites are made of each other more than {most} deep, or in a circle; write one of them to a .tif.</source>
        <translation>Les composites en direct sont faits les uns des autres sur plus de {most} niveaux, ou en cercle ; écrivez l'un d'eux dans un .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer is in units of the CRS of the result, and these are degrees: {buffer} of them are {cells} cells, and {most} are allowed. 30 m are about 0.0003 degrees.</source>
        <translation>Le tampon du masque est en unités du SCR du résultat, qui sont des degrés : {buffer} font {cells} cellules, et {most} sont permises. 30 m font environ 0.0003 degré.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer of {buffer} masks no more cells, as it is smaller than a cell of the result, {cell}.</source>
        <translation>Le tampon du masque de {buffer} ne masque aucune cellule de plus, car il est plus petit qu'une cellule du résultat, {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>There is no mask '{key}'; there are {known}.</source>
        <translation>Il n'y a pas de masque « {key} » ; il y a {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Nothing says where the sun stood in image '{image}', which the mask '{recipe}' needs; set Sun azimuth.</source>
        <translation>Rien ne dit où était le soleil dans l'image « {image} », ce dont le masque « {recipe} » a besoin ; renseignez Azimut du soleil.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>a cloud probability</source>
        <translation>une probabilité de nuages</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}).</source>
        <translation>Masque de {images} : {key} ({rule}).</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are those of classes. If they are bits, choose the mask yourself.</source>
        <translation>Masque de {images} : {key} ({rule}), car les valeurs sont celles de classes. Si ce sont des bits, choisissez le masque vous-même.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are bits. If they are classes, choose the mask yourself.</source>
        <translation>Masque de {images} : {key} ({rule}), car les valeurs sont des bits. Si ce sont des classes, choisissez le masque vous-même.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>0 is nodata of band '{band}' in {names}, so the mask takes 0 for not known. If it is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 est le nodata de la bande « {band} » dans {names}, si bien que le masque prend 0 pour inconnu. Si c'est un nombre comme les autres, désactivez la valeur nodata de cette bande sous Transparence dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Image '{image}' has no band of {what} ({names}), which the mask '{recipe}' needs.</source>
        <translation>L'image « {image} » n'a pas de bande de {what} ({names}), dont le masque « {recipe} » a besoin.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>Clouds would be looked for {cells} cells around each pixel; {most} are allowed. Set a smaller cloud distance.</source>
        <translation>Des nuages seraient cherchés à {cells} cellules autour de chaque pixel ; {most} sont permises. Donnez une distance aux nuages plus petite.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>The mask looks {cells} cells around each pixel; {most} are allowed. Set a smaller mask buffer or shadow distance.</source>
        <translation>Le masque regarde à {cells} cellules autour de chaque pixel ; {most} sont permises. Donnez un tampon du masque ou une distance de l'ombre plus petits.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no band for the mask '{key}', which needs one named like {band}; it has {names}.</source>
        <translation>L'image « {image} » n'a pas de bande pour le masque « {key} », qui en demande une nommée comme {band} ; elle a {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>'{source}' must hold a list of mask presets.</source>
        <translation>« {source} » doit contenir une liste de masques prédéfinis.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' has no {name}.</source>
        <translation>Un masque prédéfini dans « {source} » n'a pas de {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' cannot be used: {reason}.</source>
        <translation>Un masque prédéfini dans « {source} » ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' has the reason '{reason}'; choose from {reasons}.</source>
        <translation>Le masque prédéfini « {key} » dans « {source} » a la raison « {reason} » ; choisissez parmi {reasons}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' needs a key of its own and at least one term.</source>
        <translation>Le masque prédéfini « {key} » dans « {source} » a besoin d'une clé à lui et d'au moins un terme.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no quality band that is known, so no mask can be found for it by itself; it has {names}. Choose a mask or write a mask rule.</source>
        <translation>L'image « {image} » n'a pas de bande de qualité connue, si bien qu'aucun masque ne peut être trouvé tout seul pour elle ; elle a {names}. Choisissez un masque ou écrivez une règle de masque.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{band} {text}' looks at bits, and band '{band}' holds decimals.</source>
        <translation>La règle de masque « {band} {text} » regarde des bits, et la bande « {band} » contient des décimales.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule has {count} characters; {most} are allowed.</source>
        <translation>La règle de masque a {count} caractères ; {most} sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule is empty; write one such as SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4.</source>
        <translation>La règle de masque est vide ; écrivez-en une comme SCL in 3,8,9,10 ou QA_PIXEL bits 1,3,4.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; {advice}.</source>
        <translation>La règle de masque '{part}' ne peut pas être lue ; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; write for example SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4 or BQA bits 7-8 == 3 or MSK_CLDPRB &gt; 40.</source>
        <translation>La règle de masque « {part} » ne peut pas être lue ; écrivez par exemple SCL in 3,8,9,10 ou QA_PIXEL bits 1,3,4 ou BQA bits 7-8 == 3 ou MSK_CLDPRB &gt; 40.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' has a range that ends before it starts; write the lower number first, such as 8-10.</source>
        <translation>La règle de masque « {part} » a un intervalle qui finit avant de commencer ; écrivez d'abord le plus petit nombre, comme 8-10.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' compares single bits; write one range of bits, such as bits 7-8 == 3.</source>
        <translation>La règle de masque « {part} » compare des bits isolés ; écrivez un intervalle de bits, comme bits 7-8 == 3.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' names bits that do not exist; bits are 0 to {last}, the lower one first.</source>
        <translation>La règle de masque « {part} » nomme des bits qui n'existent pas ; les bits vont de 0 à {last}, le plus petit d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/numerics/kmeans.py"/>
        <source>The pixels have too few different values for {count} classes; choose fewer.</source>
        <translation>Les pixels ont trop peu de valeurs différentes pour {count} classes ; choisissez-en moins.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/databases.py"/>
        <source>The output would take the place of the file '{path}' and of all layers in it: {names}. Choose another name for the output.</source>
        <translation>La sortie prendrait la place du fichier « {path} » et de toutes les couches qu'il contient : {names}. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' has no file extension, so its format is unknown; use '.tif'.</source>
        <translation>La sortie « {path} » n'a pas d'extension de fichier, si bien que son format est inconnu ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' would be a virtual raster, which holds no pixels; use '.tif'.</source>
        <translation>La sortie « {path} » serait un raster virtuel, qui ne contient pas de pixels ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for pictures and does not keep numbers as they are; use '.tif'.</source>
        <translation>Le format {format} est pour des photos et ne garde pas les nombres tels quels ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for data of one kind and does not hold every raster; use '.tif'.</source>
        <translation>Le format {format} est fait pour des données d'un seul genre et n'accepte pas n'importe quel raster ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>No raster format that can be written has the extension '.{extension}'; use '.tif'.</source>
        <translation>Aucun format raster qui puisse être écrit n'a l'extension « .{extension} » ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} cannot hold {wanted}, which the result needs; use '.tif'.</source>
        <translation>Les fichiers du format {format} ne peuvent pas contenir {wanted}, dont le résultat a besoin ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold each band as a raster of its own, and the result has {count}; use '.tif'.</source>
        <translation>Les fichiers du format {format} contiennent chaque bande comme un raster à part, et le résultat en a {count} ; utilisez '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold one band, and the result has {count}; use '.tif'.</source>
        <translation>Les fichiers du format {format} contiennent une seule bande, et le résultat en a {count} ; utilisez '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/full_disk.py"/>
        <source>The disk is full, so '{path}' is not written. Make room there or choose another disk. What was in its place is unchanged.</source>
        <translation>Le disque est plein, donc « {path} » n'est pas écrit. Libérez de la place ou choisissez un autre disque. Ce qui se trouvait à sa place est inchangé.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/journal.py"/>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is not there</source>
        <translation>« {path} » n'est pas là</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The numbers of polygons cannot be kept: {reason}</source>
        <translation>Les numéros des polygones ne peuvent pas être gardés : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The polygons cannot be made: {reason}</source>
        <translation>Les polygones ne peuvent pas être faits : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_file.py"/>
        <source>This version of GDAL cannot write the type Int8; it needs 3.7 or newer.</source>
        <translation>Cette version de GDAL ne peut pas écrire le type Int8 ; il faut la 3.7 ou une plus récente.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' is not open.</source>
        <translation>La sortie « {target} » n'est pas ouverte.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created with the creation options '{options}': {reason} Correct them, or leave them empty.</source>
        <translation>La sortie « {target} » ne peut pas être créée avec les options de création « {options} » : {reason} Corrigez-les, ou laissez-les vides.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be written: {reason} Is the disk full, or the folder protected?</source>
        <translation>La sortie « {target} » ne peut pas être écrite : {reason} Le disque est-il plein, ou le dossier protégé ?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created: {reason} Is the disk full, or the folder protected?</source>
        <translation>La sortie « {target} » ne peut pas être créée : {reason} Le disque est-il plein, ou le dossier protégé ?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is in use</source>
        <translation>« {path} » est en cours d'utilisation</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: {reason}.</source>
        <translation>Le dossier de sortie « {folder} » ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The folder '{folder}' cannot be made: {reason}.</source>
        <translation>Le dossier « {folder} » ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' cannot be written to.</source>
        <translation>Le dossier de sortie « {folder} » ne peut pas être créé : on ne peut pas écrire dans « {above} ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' is a file.</source>
        <translation>Le dossier de sortie « {folder} » ne peut pas être créé : « {above} » est un fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be written to.</source>
        <translation>On ne peut pas écrire dans le dossier de sortie « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' does not exist; create it first.</source>
        <translation>Le dossier de sortie « {folder} » n'existe pas ; créez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' cannot be written: {reason}.</source>
        <translation>La sortie « {path} » ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' is a folder; add a file name.</source>
        <translation>La sortie « {path} » est un dossier ; ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{target}' cannot be replaced: {reason}. Close the programs and remove the layers that use it, or choose another name.</source>
        <translation>La sortie « {target} » ne peut pas être remplacée : {reason}. Fermez les programmes et retirez les couches qui l'utilisent, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it belongs to another user</source>
        <translation>il appartient à un autre utilisateur</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/tile_vrt.py"/>
        <location filename="../../engine/sample/files.py"/>
        <source>The output '{path}' cannot be written: {reason}</source>
        <translation>La sortie « {path} » ne peut pas être écrite : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The outputs cannot be replaced, and older files not be put back: {reason}. They are in {places}; close the programs that use them, and the next run puts them back.</source>
        <translation>Les sorties ne peuvent pas être remplacées, ni les fichiers antérieurs remis : {reason}. Ils sont dans {places} ; fermez les programmes qui les utilisent, et la prochaine exécution les remet.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>La sortie « {path} » ne peut pas être écrite : {reason}. Le disque est-il plein, ou le dossier protégé ?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output folder '{folder}' cannot be written to: {reason}.</source>
        <translation>On ne peut pas écrire dans le dossier de sortie « {folder} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>such a file cannot be opened again</source>
        <translation>un tel fichier ne peut pas être rouvert</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its bands would be others</source>
        <translation>ses bandes seraient autres</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its values would be others</source>
        <translation>ses valeurs seraient autres</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>other pixels would be nodata</source>
        <translation>d'autres pixels seraient nodata</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its place on the map would be lost</source>
        <translation>sa place sur la carte serait perdue</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>The format {format} cannot hold this result: {reason}; use '.tif'.</source>
        <translation>Le format {format} ne peut pas contenir ce résultat : {reason} ; utilisez « .tif ».</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/vector_file.py"/>
        <source>The polygons '{path}' cannot be written. Is the disk full?</source>
        <translation>Les polygones « {path} » ne peuvent pas être écrits. Le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The file '{path}' is there, and was not made by {maker}. Choose another folder or name, or remove it.</source>
        <translation>Le fichier « {path} » existe déjà, et n'a pas été fait par {maker}. Choisissez un autre dossier ou nom, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>the file ends before its last tile.</source>
        <translation>le fichier finit avant sa dernière tuile.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The output '{path}' cannot be written. Is the disk full?</source>
        <translation>La sortie « {path} » ne peut pas être écrite. Le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../engine/pixels/value_types.py"/>
        <source>The output nodata value {nodata:g} cannot be stored together with values of the type {common}; choose a value that this type can hold.</source>
        <translation>La valeur nodata de sortie {nodata:g} ne peut pas être enregistrée avec des valeurs du type {common} ; choisissez une valeur que ce type peut contenir.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The quality looks for clouds, and no mask is chosen that knows any: the distance to them is the largest one everywhere. Choose a mask.</source>
        <translation>La qualité regarde les nuages, et aucun masque n'est choisi qui en connaisse : la distance à eux est partout la plus grande. Choisissez un masque.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The least number of observations is {least}, and only {count} {count:image takes|images take} part; enter a smaller number.</source>
        <translation>Le minimum d'observations est {least}, et {count:seule|seules} {count} {count:image participe|images participent} ; saisissez un nombre plus petit.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No image lies in the extent of the result, which is from {left}, {bottom} to {right}, {top}; check the extent and its CRS.</source>
        <translation>Aucune image n'est dans l'emprise du résultat, qui va de {left}, {bottom} à {right}, {top} ; vérifiez l'emprise et son SCR.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>{count} of {total} {total:image|images} {count:does|do} not lie in the extent of the result and {count:is|are} not used: {names}.</source>
        <translation>{count} {count:image|images} sur {total} {count:n'est|ne sont} pas dans l'emprise du résultat et {count:n'est pas utilisée|ne sont pas utilisées} : {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The result would have {count} bands; {most} are allowed. Choose fewer bands, reducers or percentiles.</source>
        <translation>Le résultat aurait {count} bandes ; {most} sont permises. Choisissez moins de bandes, de réducteurs ou de percentiles.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>Bands of classes or bits: {bands}. A mean or median of these is none of them; take mode, first or last, or choose other bands.</source>
        <translation>Bandes de classes ou de bits : {bands}. Une moyenne ou une médiane de ceux-ci n'en est pas un ; prenez mode, first ou last, ou choisissez d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No type holds all bands of the result exactly: whole numbers beyond 2**53 (9007199254740992) are rounded in {bands}.</source>
        <translation>Aucun type ne contient exactement toutes les bandes du résultat : les nombres entiers au-delà de 2**53 (9007199254740992) sont arrondis dans {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>The result would have {columns:.0f} x {rows:.0f} cells of {cell:g} x {cell2:g}; check the extent, the cell size and the CRS.</source>
        <translation>Le résultat aurait {columns:.0f} x {rows:.0f} cellules de {cell:g} x {cell2:g} ; vérifiez l'emprise, la taille de cellule et le SCR.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>reference layer</source>
        <translation>couche de référence</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partners that belong to no image, and are not used: {idle}.</source>
        <translation>Images associées qui ne vont avec aucune image, et ne sont pas utilisées : {idle}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner, as it has no date.</source>
        <translation>L'image « {image} » n'a pas d'image associée, car elle n'a pas de date.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has several partners that fit alike: {names}. Take some out of Partners, or match them by another rule.</source>
        <translation>L'image « {image} » a plusieurs images associées qui vont aussi bien : {names}. Retirez-en sous Images associées, ou associez-les par une autre règle.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: '{other}' would be its, and does not lie where it is.</source>
        <translation>L'image « {image} » n'a pas d'image associée : ce serait « {other} », qui n'est pas là où elle est.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is of its date{day}</source>
        <translation>aucune n'est de sa date{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is within {days:g} {count:day|days} of its date{day}</source>
        <translation>aucune n'est à moins de {days:g} {count:jour|jours} de sa date{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>no name of one is part of its name, or the other way round</source>
        <translation>aucun nom de l'une ne fait partie de son nom, ni l'inverse</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none in place {position} of the list</source>
        <translation>il n'y en a pas à la place {position} de la liste</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: {reason}.</source>
        <translation>L'image « {image} » n'a pas d'image associée : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none</source>
        <translation>il n'y en a pas</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <location filename="../../engine/reading/partner_reader.py"/>
        <source>Image '{image}' cannot have partners, as it is not on a grid with north up; warp it first.</source>
        <translation>L'image « {image} » ne peut pas avoir d'images associées, car elle n'est pas sur une grille avec le nord en haut ; reprojetez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>The partner '{partner}' has a band '{band}', and so has image '{image}'; give one of them another name in the file, or write the partner with other bands.</source>
        <translation>L'image associée « {partner} » a une bande « {band} », et l'image « {image} » aussi ; donnez à l'une d'elles un autre nom dans le fichier, ou écrivez l'image associée avec d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partner of '{image}': '{partner}'</source>
        <translation>Image associée à « {image} » : « {partner} »</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, though one name is in the other only as a part of a word or number.</source>
        <translation>{text}, bien qu'un nom ne soit dans l'autre que comme une partie d'un mot ou d'un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose date is another: {date}, and that of the image {image_date}.</source>
        <translation>{text}, dont la date est autre : {date}, et celle de l'image {image_date}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} ({apart} {apart:day|days} apart)</source>
        <translation>{text} (à {apart} {apart:jour|jours})</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} (of the same date)</source>
        <translation>{text} (de la même date)</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose tile is another: {tile} and {image_tile}.</source>
        <translation>{text}, dont la tuile est autre : {tile} et {image_tile}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_checks.py"/>
        <source>The plan of the live composite cannot be used: {problem}. Make it again.</source>
        <translation>Le plan du composite en direct ne peut pas être utilisé : {problem}. Refaites-le.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no plan</source>
        <translation>ce n'est pas un plan</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The live composite is of another version ({version}) of Image Collections; update the plugin, or make it again.</source>
        <translation>Le composite en direct est d'une autre version ({version}) d'Image Collections ; mettez l'extension à jour, ou refaites-le.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its texts are no list of texts</source>
        <translation>ses textes ne sont pas une liste de textes</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its records are in each other too deeply</source>
        <translation>ses enregistrements sont imbriqués trop profondément</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The plan of the live composite cannot be read: {reason}. Make it again.</source>
        <translation>Le plan du composite en direct ne peut pas être lu : {reason}. Refaites-le.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>This result cannot be a live composite; let it end in .tif.</source>
        <translation>Ce résultat ne peut pas être un composite en direct ; qu'il finisse par .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/recipe.py"/>
        <source>The recipe in '{name}' cannot be read ({error!r}); make the composite again.</source>
        <translation>La recette dans « {name} » ne peut pas être lue ({error!r}) ; refaites le composite.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value is empty; write a number, a band or an expression.</source>
        <translation>Valeur est vide ; écrivez un nombre, une bande ou une expression.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Test is empty; write an expression, such as distortion &gt; 0.</source>
        <translation>Test est vide ; écrivez une expression, comme distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>'{item}' in Value has no band; with several write each as VV = VV_other.</source>
        <translation>« {item} » sous Valeur n'a pas de bande ; avec plusieurs, écrivez chacune comme VV = VV_other.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has two values for the band '{name}'; write one.</source>
        <translation>Valeur a deux valeurs pour la bande « {name} » ; écrivez-en une.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has the band '{name}', which Bands does not choose; add it there, or leave Bands empty.</source>
        <translation>Valeur a la bande « {name} », que Bandes ne choisit pas ; ajoutez-la là, ou laissez Bandes vide.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>it has control points in place of a grid; warp it first.</source>
        <translation>il a des points de contrôle à la place d'une grille ; reprojetez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' does not lie where the others are.</source>
        <translation>sa bande « {band} » n'est pas là où sont les autres.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' is rotated, upside down or without a grid, and the other bands have another grid.</source>
        <translation>sa bande « {band} » est tournée, renversée ou sans grille, et les autres bandes ont une autre grille.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>it is there twice; '{taken}' is taken, '{other}' is not.</source>
        <translation>elle est là deux fois ; « {taken} » est pris, « {other} » ne l'est pas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>its date is not known.</source>
        <translation>sa date n'est pas connue.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the scenes are from {first} to {last}</source>
        <translation>les scènes sont du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>no date is known</source>
        <translation>aucune date n'est connue</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>No scene lies in the period from {start} to {end}; {span}.</source>
        <translation>Aucune scène n'est dans la période de {start} à {end} ; {span}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>band {name} is missing; write the bands that you need in Bands to do without.</source>
        <translation>la bande {name} manque ; écrivez sous Bandes celles dont vous avez besoin pour vous en passer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>bands {names} and {last} are missing; write the bands that you need in Bands to do without.</source>
        <translation>les bandes {names} et {last} manquent ; écrivez sous Bandes celles dont vous avez besoin pour vous en passer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>None of {count} {count:scene|scenes} meets the filter, the tiles and the largest cloud cover.</source>
        <translation>Aucune scène sur {count} ne répond au filtre, aux tuiles et à la couverture nuageuse maximale.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>The search for scenes was stopped.</source>
        <translation>La recherche de scènes a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty, damaged or incomplete</source>
        <translation>il est vide, endommagé ou incomplet</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty or too large</source>
        <translation>il est vide ou trop grand</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' cannot be read: {reason}</source>
        <translation>son fichier « {name} » ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>without ending</source>
        <translation>sans terminaison</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>{count} {count:file|files} ({kinds}), such as {examples}</source>
        <translation>{count} {count:fichier|fichiers} ({kinds}), comme {examples}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' is cut off: it has {size} bytes of at least {end}; get it again.</source>
        <translation>son fichier « {name} » est coupé : il a {size} octets sur au moins {end} ; procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Any rasters with a date in the name</source>
        <translation>Tous rasters avec une date dans le nom</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Files with all bands of a scene and a date in the name; or files with one band each, which the pattern puts together.</source>
        <translation>Fichiers avec toutes les bandes d'une scène et une date dans le nom ; ou fichiers d'une bande chacun, que le motif réunit.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>other rasters (.tif, .jp2, .img) with a date such as 20200518 or 2020-05-18 in the name</source>
        <translation>autres rasters (.tif, .jp2, .img) avec une date comme 20200518 ou 2020-05-18 dans le nom</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>if the files of one date are the bands of one scene, write a pattern in Pattern.</source>
        <translation>si les fichiers d'une date sont les bandes d'une scène, écrivez un motif sous Motif.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>'{date}' in its name, which the pattern took, is no date.</source>
        <translation>« {date} » dans son nom, que le motif a pris, n'est pas une date.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>it and '{file}' would both be the band '{band}'.</source>
        <translation>elle et « {file} » seraient toutes deux la bande « {band} ».</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its file for '{name}' has {count} bands, not one.</source>
        <translation>son fichier pour « {name} » a {count} bandes, et non une.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; its bands have no names that tell, so nothing is taken off.</source>
        <translation>son nom dit version de traitement {baseline}, qui ajoute 1000 ; ses bandes n'ont pas de noms qui l'indiquent, si bien que rien n'est enlevé.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; it is taken off.</source>
        <translation>son nom dit version de traitement {baseline}, qui ajoute 1000 ; c'est enlevé.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS (harmonised Landsat and Sentinel-2)</source>
        <translation>HLS (Landsat et Sentinel-2 harmonisés)</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>L30 and S30 scenes with one GeoTIFF per band. Values are reflectance, of the thermal bands degrees Celsius, of the angles degrees.</source>
        <translation>Scènes L30 et S30 avec un GeoTIFF par bande. Les valeurs sont des réflectances, celles des bandes thermiques des degrés Celsius, celles des angles des degrés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS scenes (files such as HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</source>
        <translation>scènes HLS (fichiers comme HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The output folder '{folder}' cannot be written: {reason}.</source>
        <translation>Le dossier de sortie « {folder} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The archive '{path}' cannot be read: {reason}</source>
        <translation>L'archive « {path} » ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} {count:compressed tar is read from its|compressed tars are read from their} beginning again and again, which is slow; unpack {count:it to work with it|them to work with them}.</source>
        <translation>{count} {count:tar compressé est lu depuis son|tars compressés sont lus depuis leur} début encore et encore, ce qui est lent ; {count:décompressez-le pour travailler avec|décompressez-les pour travailler avec}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>it is an older processing of one acquisition; '{scene}' is taken.</source>
        <translation>c'est un traitement plus ancien d'une même acquisition ; « {scene} » est prise.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{label}: {count} {count:scene|scenes} found.</source>
        <translation>{label} : {count} {count:scène trouvée|scènes trouvées}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>rasters (.tif, .jp2, .img) with names like '{pattern}'</source>
        <translation>rasters (.tif, .jp2, .img) avec des noms comme « {pattern} »</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scenes were found below '{folder}'. Looked for: {looked_for}. Found: {summary}.</source>
        <translation>Aucune scène n'a été trouvée sous « {folder} ». Cherché : {looked_for}. Trouvé : {summary}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The scenes are of several kinds ({kinds}); their values may not mean the same. Choose a product, or a smaller folder, to keep them apart.</source>
        <translation>Les scènes sont de plusieurs genres ({kinds}) ; leurs valeurs n'ont peut-être pas le même sens. Choisissez un produit, ou un dossier plus petit, pour les séparer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}': {remark}</source>
        <translation>Scène « {scene} » : {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation>La scène « {scene} » est écartée : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} of {total} {total:scene|scenes} {count:is|are} in the collection{kinds}; {left_out} {left_out:is|are} left out, {outside} {outside:lies|lie} outside the period or the extent.</source>
        <translation>{count} {count:scène|scènes} sur {total} {count:est|sont} dans la collection{kinds} ; {left_out} {left_out:est écartée|sont écartées}, {outside} {outside:est|sont} hors de la période ou de l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The filter, the tiles or the largest cloud cover leave out: {count}.</source>
        <translation>Le filtre, les tuiles ou la couverture nuageuse maximale en écartent : {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent.</source>
        <translation>Aucune scène ne touche l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent and the filter.</source>
        <translation>Aucune scène ne répond à l'emprise et au filtre.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene can be used. {sentences}</source>
        <translation>Aucune scène ne peut être utilisée. {sentences}</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat Collection 1 and 2, Level 1 and 2</source>
        <translation>Landsat Collection 1 et 2, niveaux 1 et 2</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Folders or tars with one file per band. Scale and offset come from the MTL file; Level-1 reflectance is not corrected for the angle of the sun. Without an MTL file, Level-1 numbers stay as they are stored.</source>
        <translation>Dossiers ou archives tar avec un fichier par bande. L'échelle et le décalage viennent du fichier MTL ; la réflectance de niveau 1 n'est pas corrigée de l'angle du soleil. Sans fichier MTL, les nombres de niveau 1 restent tels qu'ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat products (files such as LC08_L2SP_014032_20200518_..._SR_B4.TIF in a folder or a tar, with or without MTL.txt or MTL.json)</source>
        <translation>produits Landsat (fichiers comme LC08_L2SP_014032_20200518_…_SR_B4.TIF dans un dossier ou un tar, avec ou sans MTL.txt ou MTL.json)</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has metadata, but no band.</source>
        <translation>elle a des métadonnées, mais aucune bande.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has no MTL file; its numbers stay as they are stored.</source>
        <translation>elle n'a pas de fichier MTL ; ses nombres restent tels qu'ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>its reflectance is not corrected for the angle of the sun.</source>
        <translation>sa réflectance n'est pas corrigée de l'angle du soleil.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>'{path}' is left out: {reason}</source>
        <translation>« {path} » est écarté : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>{count} of {total} {total:raster|rasters} {count:is|are} in the collection; {broken} cannot be used, {unwanted} {unwanted:is not wanted for its|are not wanted for their} date, place or properties.</source>
        <translation>{count} {count:raster|rasters} sur {total} {count:est|sont} dans la collection ; {broken} ne {broken:peut pas être utilisé|peuvent pas être utilisés}, {unwanted} {unwanted:n'est pas voulu pour sa date, son lieu ou ses|ne sont pas voulus pour leur date, leur lieu ou leurs} propriétés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>None is of the period, in the place, or as the filter.</source>
        <translation>Aucun n'est de la période, dans le lieu, ou conforme au filtre.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>No raster of the layer of footprints is left. {why}</source>
        <translation>Il ne reste aucun raster de la couche d'empreintes. {why}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}'</source>
        <translation>Le motif « {text} »</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>{error} Example: {example}</source>
        <translation>{error} Exemple : {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}' has no group (?P&lt;date&gt;...); it must say where the date is. Example: {example}</source>
        <translation>Le motif « {text} » n'a pas de groupe (?P&lt;date&gt;…) ; il doit dire où est la date. Exemple : {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope analytic images</source>
        <translation>Images analytiques PlanetScope</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>AnalyticMS, AnalyticMS_SR and ortho_analytic with 4 or 8 bands, joined with the UDM2 file beside them. Values are reflectance where the metadata give the factors.</source>
        <translation>AnalyticMS, AnalyticMS_SR et ortho_analytic à 4 ou 8 bandes, réunies avec le fichier UDM2 voisin. Les valeurs sont des réflectances si les métadonnées donnent les facteurs.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope images (files such as 20200518_102030_1003_3B_AnalyticMS_SR.tif with ..._udm2.tif)</source>
        <translation>images PlanetScope (fichiers comme 20200518_102030_1003_3B_AnalyticMS_SR.tif avec …_udm2.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has {count} {count:band|bands}; PlanetScope images have 4, 5 or 8.</source>
        <translation>elle a {count} {count:bande|bandes} ; les images PlanetScope en ont 4, 5 ou 8.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has no metadata with reflectance factors; its numbers stay as they are stored.</source>
        <translation>elle n'a pas de métadonnées avec des facteurs de réflectance ; ses nombres restent tels qu'ils sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>there is no UDM2 file of it, so it has no bands for a mask.</source>
        <translation>elle n'a pas de fichier UDM2, donc pas de bandes pour un masque.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>'{product}' is no product; choose from {products}.</source>
        <translation>« {product} » n'est pas un produit ; choisissez parmi {products}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>A pattern is for the product generic only, and '{product}' is chosen; choose generic, or leave Pattern empty.</source>
        <translation>Un motif est pour le produit generic seulement, et « {product} » est choisi ; choisissez generic, ou laissez Motif vide.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>The folder '{folder}' does not exist.</source>
        <translation>Le dossier « {folder} » n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its file for '{band}' has no band {number}; it has {count}.</source>
        <translation>son fichier pour « {band} » n'a pas de bande {number} ; il en a {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' has another CRS than '{other}'.</source>
        <translation>sa bande « {band} » a un autre SCR que « {other} ».</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' holds {dtype}, which is not known.</source>
        <translation>sa bande « {band} » contient {dtype}, qui n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' is broken: {error}</source>
        <translation>sa bande « {band} » est défectueuse : {error}</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1, terrain-corrected (RTC)</source>
        <translation>Sentinel-1, terrain corrigé (RTC)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>RTC products of HyP3, OPERA and the Planetary Computer, with angles, heights, and the layer of layover and shadow. GRD and SLC in radar geometry are refused.</source>
        <translation>Produits RTC de HyP3, d'OPERA et du Planetary Computer, avec angles, altitudes et la couche de repliement et d'ombre. Les GRD et SLC en géométrie radar sont refusés.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1 RTC products (files such as S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif or iw-vv.rtc.tiff)</source>
        <translation>produits Sentinel-1 RTC (fichiers comme S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_…_VV.tif ou iw-vv.rtc.tiff)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it has no file of a polarisation, such as VV.</source>
        <translation>elle n'a pas de fichier d'une polarisation, comme VV.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are amplitudes; their squares are powers.</source>
        <translation>ses valeurs sont des amplitudes ; leurs carrés sont des puissances.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are decibels; turn on Values are decibels where it is asked for.</source>
        <translation>ses valeurs sont des décibels ; cochez Les valeurs sont des décibels là où c'est demandé.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it is a {kind} product in radar geometry, with control points in place of a grid, whose mountains lean to the sensor. Correct its terrain first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR, or order it as RTC, from HyP3 or OPERA of the Alaska Satellite Facility or from the Planetary Computer.</source>
        <translation>c'est un produit {kind} en géométrie radar, avec des points de contrôle à la place d'une grille, dont les montagnes penchent vers le capteur. Corrigez d'abord son terrain, avec Range-Doppler Terrain Correction dans SNAP ou avec pyroSAR, ou commandez-le en RTC, auprès de HyP3 ou d'OPERA de l'Alaska Satellite Facility ou du Planetary Computer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 Level-1C and Level-2A</source>
        <translation>Sentinel-2 niveaux 1C et 2A</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>.SAFE folders or zips of them. Values are reflectance; the offset of processing baseline 04.00 and later is taken into account, so that all years can be compared.</source>
        <translation>Dossiers .SAFE ou leurs zips. Les valeurs sont des réflectances ; le décalage de la version de traitement (baseline) 04.00 et des suivantes est pris en compte, pour que toutes les années soient comparables.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 products (MTD_MSIL1C.xml or MTD_MSIL2A.xml in a .SAFE folder or a zip)</source>
        <translation>produits Sentinel-2 (MTD_MSIL1C.xml ou MTD_MSIL2A.xml dans un dossier .SAFE ou un zip)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it is in the format before December 2016.</source>
        <translation>il est dans le format d'avant décembre 2016.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it has no folder GRANULE with images.</source>
        <translation>il n'a pas de dossier GRANULE avec des images.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata are not there; what its name says is taken.</source>
        <translation>ses métadonnées ne sont pas là ; ce que dit son nom est pris.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata list no offsets; -1000 is taken, as baseline {baseline} has.</source>
        <translation>ses métadonnées n'indiquent pas de décalages ; -1000 est pris, comme pour la version {baseline}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its processing baseline is not known; no offset is taken.</source>
        <translation>sa version de traitement n'est pas connue ; aucun décalage n'est pris.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>NetCDF, HDF and GeoTIFF files whose bands are dates, by a time axis, their names or their metadata. Each date is a scene, and the variables are its bands.</source>
        <translation>Fichiers NetCDF, HDF et GeoTIFF dont les bandes sont des dates, d'après un axe de temps, leurs noms ou leurs métadonnées. Chaque date est une scène, et les variables en sont les bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>rasters (.nc, .hdf, .h5, .tif) with a time axis, or with bands whose names are dates</source>
        <translation>rasters (.nc, .hdf, .h5, .tif) avec un axe de temps, ou avec des bandes dont les noms sont des dates</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>'{method}' is no speckle filter; choose from {methods}.</source>
        <translation>« {method} » n'est pas un filtre du chatoiement ; choisissez parmi {methods}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The window of a speckle filter has {size} cells on a side; enter an odd number from 3 to {most}.</source>
        <translation>La fenêtre d'un filtre du chatoiement a {size} cellules de côté ; saisissez un nombre impair de 3 à {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The refined Lee filter has a window of {side} x {side} cells; set the size to {side}, or choose another filter.</source>
        <translation>Le filtre de Lee raffiné a une fenêtre de {side} x {side} cellules ; mettez la taille à {side}, ou choisissez un autre filtre.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>{looks:g} is no number of looks; enter one above 0, such as 5.</source>
        <translation>{looks:g} n'est pas un nombre de vues ; saisissez-en un supérieur à 0, comme 5.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/tile_store.py"/>
        <source>Decoded tiles cannot be read from the folder '{folder}': {reason}. Is the disk there, and has nobody removed the folder?</source>
        <translation>Les tuiles décodées ne peuvent pas être lues du dossier « {folder} » : {reason}. Le disque est-il là, et personne n'a-t-il supprimé le dossier ?</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular mean</source>
        <translation>Moyenne circulaire</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Mean direction of angles in radians, above -pi and up to pi.</source>
        <translation>Direction moyenne d'angles en radians, au-dessus de -pi et jusqu'à pi.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular standard deviation</source>
        <translation>Écart-type circulaire</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Standard deviation of angles in radians: the root of -2 ln R, where R is the mean resultant length.</source>
        <translation>Écart-type d'angles en radians : la racine de -2 ln R, où R est la longueur résultante moyenne.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular variance</source>
        <translation>Variance circulaire</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Variance of angles in radians: 1 - R, where R is the mean resultant length.</source>
        <translation>Variance d'angles en radians : 1 - R, où R est la longueur résultante moyenne.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where every valid value is other than zero, else 0.</source>
        <translation>1 là où toutes les valeurs valides diffèrent de zéro, sinon 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Any</source>
        <translation>Au moins une</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where at least one valid value is other than zero, else 0.</source>
        <translation>1 là où au moins une valeur valide diffère de zéro, sinon 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise and</source>
        <translation>ET bit à bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in every valid value; whole numbers only.</source>
        <translation>Les bits levés dans toutes les valeurs valides ; nombres entiers seulement.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise or</source>
        <translation>OU bit à bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in any valid value; whole numbers only.</source>
        <translation>Les bits levés dans au moins une valeur valide ; nombres entiers seulement.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Middle valid value; the mean of the two middle values when their number is even.</source>
        <translation>Valeur valide du milieu ; la moyenne des deux valeurs du milieu si leur nombre est pair.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Values below which the given percentages of the valid values lie, with linear interpolation between ranks.</source>
        <translation>Valeurs sous lesquelles se trouvent les pourcentages donnés des valeurs valides, avec interpolation linéaire entre les rangs.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Most frequent valid value; the smallest one when several tie.</source>
        <translation>Valeur valide la plus fréquente ; la plus petite en cas d'égalité.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Smallest valid value.</source>
        <translation>Plus petite valeur valide.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Largest valid value.</source>
        <translation>Plus grande valeur valide.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Minority</source>
        <translation>Minorité</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Least frequent valid value; the smallest one when several tie.</source>
        <translation>Valeur valide la moins fréquente ; la plus petite en cas d'égalité.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the largest and the smallest valid value.</source>
        <translation>Différence entre la plus grande et la plus petite valeur valide.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Number of different valid values.</source>
        <translation>Nombre de valeurs valides différentes.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interval mean</source>
        <translation>Moyenne d'intervalle</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mean of the valid values from one percentile to another, both included.</source>
        <translation>Moyenne des valeurs valides d'un percentile à un autre, tous deux compris.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interquartile range</source>
        <translation>Écart interquartile</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the 75th and the 25th percentile.</source>
        <translation>Différence entre le 75e et le 25e percentile.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median absolute deviation</source>
        <translation>Écart absolu médian</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median of the distances of the valid values from their median, not scaled.</source>
        <translation>Médiane des distances des valeurs valides à leur médiane, sans mise à l'échelle.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>Percentiles and the interval are numbers from 0 to 100.</source>
        <translation>Les percentiles et l'intervalle sont des nombres de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>The interval is two percentages, the lower one first.</source>
        <translation>L'intervalle est deux pourcentages, le plus petit d'abord.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>There are {count} percentiles; {most} are allowed.</source>
        <translation>Il y a {count} percentiles ; {most} sont permis.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes first in the collection.</source>
        <translation>Valeur valide de l'image qui vient en premier dans la collection.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes last in the collection: what a mosaic shows.</source>
        <translation>Valeur valide de l'image qui vient en dernier dans la collection : ce que montre une mosaïque.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Count of runs</source>
        <translation>Compte des suites</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Number of runs of equal valid values in the order of the collection; masked values do not break a run.</source>
        <translation>Nombre de suites de valeurs valides égales dans l'ordre de la collection ; les valeurs masquées n'interrompent pas une suite.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population standard deviation of the valid values (divides by n).</source>
        <translation>Écart-type de la population des valeurs valides (divise par n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population variance of the valid values (divides by n).</source>
        <translation>Variance de la population des valeurs valides (divise par n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation</source>
        <translation>Écart-type de l'échantillon</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Écart-type de l'échantillon des valeurs valides (divise par n - 1) ; il en faut deux.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance</source>
        <translation>Variance de l'échantillon</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Variance de l'échantillon des valeurs valides (divise par n - 1) ; il en faut deux.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Skewness</source>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population skewness g1 of the valid values; nodata where all are equal.</source>
        <translation>Asymétrie de la population g1 des valeurs valides ; nodata là où toutes sont égales.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Kurtosis</source>
        <translation>Aplatissement</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population excess kurtosis of the valid values (0 for a normal distribution); nodata where all are equal.</source>
        <translation>Excès d'aplatissement de la population des valeurs valides (0 pour une loi normale) ; nodata là où toutes sont égales.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Number of valid observations. Pixels with none are nodata, not 0.</source>
        <translation>Nombre d'observations valides. Les pixels qui n'en ont aucune sont nodata, non 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum of the valid values. It cannot overflow.</source>
        <translation>Somme des valeurs valides. Elle ne peut pas déborder.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product of the valid values, as Float64.</source>
        <translation>Produit des valeurs valides, en Float64.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Arithmetic mean of the valid values.</source>
        <translation>Moyenne arithmétique des valeurs valides.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Linear fit</source>
        <translation>Ajustement linéaire</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Least-squares line through the valid values: scale is the change per year, offset the value at 1970-01-01. Needs dates.</source>
        <translation>Droite des moindres carrés à travers les valeurs valides : scale est le changement par an, offset la valeur au 1970-01-01. Il faut des dates.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Sen's slope</source>
        <translation>Pente de Sen</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Median of the slopes between all pairs of valid values of different dates, per year, and the offset median(value) - slope * median(time). Needs dates; slow for many images.</source>
        <translation>Médiane des pentes entre toutes les paires de valeurs valides de dates différentes, par an, et la valeur à l'origine médiane(valeur) - pente * médiane(temps). Il faut des dates ; lent pour beaucoup d'images.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Kendall's rank correlation</source>
        <translation>Corrélation de rang de Kendall</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Rank correlation of values with time (tau-b, -1 to 1) and its two-sided p-value: exact for up to 33 values without ties, else from the normal distribution. Needs dates; slow for many images.</source>
        <translation>Corrélation de rang des valeurs avec le temps (tau-b, de -1 à 1) et sa valeur p bilatérale : exacte jusqu'à 33 valeurs sans ex aequo, sinon d'après la loi normale. Il faut des dates ; lent pour beaucoup d'images.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>1 answer was asked for again: {host}.</source>
        <translation>1 réponse a été demandée de nouveau : {host}.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>{count} {count:answer was|answers were} asked for again: {hosts}.</source>
        <translation>{count} {count:réponse a été demandée|réponses ont été demandées} de nouveau : {hosts}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>Nothing is left of the images: every pixel is nodata or masked, or has fewer observations than the result needs; check the mask.</source>
        <translation>Il ne reste rien des images : tous les pixels sont nodata ou masqués, ou ont moins d'observations qu'il n'en faut au résultat ; vérifiez le masque.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>{doubtful} {doubtful:value of the result equals|values of the result equal} the output nodata value {nodata:g} and {doubtful:reads|read} as nodata; choose a value that does not occur.</source>
        <translation>{doubtful} {doubtful:valeur du résultat égale|valeurs du résultat égalent} la valeur nodata de sortie {nodata:g} et {doubtful:se lit|se lisent} comme nodata ; choisissez une valeur qui n'apparaît pas.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>There are numbers beyond 200 in {names}: these are no decibels. Turn off Values are decibels (DECIBEL), or turn the images into decibels first.</source>
        <translation>Il y a des nombres au-delà de 200 dans {names} : ce ne sont pas des décibels. Décochez Les valeurs sont des décibels (DECIBEL), ou convertissez d'abord les images en décibels.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>GDAL says of the creation options: {warning}</source>
        <translation>GDAL dit des options de création : {warning}</translation>
    </message>
    <message>
        <location filename="../../engine/run/clear_fractions.py"/>
        <source>Looking at {count:the mask of|the masks of} {count} whole {count:image|images}.</source>
        <translation>Lecture {count:du masque|des masques} de {count} {count:image entière|images entières}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/estimate.py"/>
        <location filename="../../engine/sample/collection.py"/>
        <location filename="../../plugin/cluster_check.py"/>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>{kept} of {tiles} {tiles:tile|tiles} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} {kept:tuile|tuiles} sur {tiles} {kept:est gardée|sont gardées} d'une exécution précédente.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>The finished tiles wait in '{folder}' for the same run to be repeated; remove this folder if it never is.</source>
        <translation>Les tuiles terminées attendent dans « {folder} » que la même exécution soit répétée ; supprimez ce dossier si elle ne l'est jamais.</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>no images</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>Period {period}: {problem}, so no result.</source>
        <translation>Période {period} : {problem}, donc pas de résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>The run begins again without what was left out.</source>
        <translation>L'exécution recommence sans ce qui a été écarté.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>None of the images can be read. {reason}</source>
        <translation>Aucune des images ne peut être lue. {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Tiles of {megabytes} MB cannot be made; enter a number.</source>
        <translation>Des tuiles de {megabytes} Mo ne peuvent pas être faites ; saisissez un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Not one pixel fits into a tile of {megabytes:g} MB; make the tiles larger.</source>
        <translation>Pas un seul pixel ne tient dans une tuile de {megabytes:g} Mo ; agrandissez les tuiles.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>The tile '{path}' is a file of the image '{image}'; choose another folder or name.</source>
        <translation>La tuile « {path} » est un fichier de l'image « {image} » ; choisissez un autre dossier ou nom.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>an export in tiles</source>
        <translation>une exportation en tuiles</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} {count:autre|autres}</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>write decimals with a point, such as 0.5</source>
        <translation>écrivez les décimales avec un point, comme 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 image has no property '{name}', so the filter leaves it out.</source>
        <translation>1 image n'a pas de propriété « {name} », si bien que le filtre l'écarte.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:image has|images have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:image n'a|images n'ont} pas de propriété « {name} », si bien que le filtre {count:l'écarte|les écarte}.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 item has no property '{name}', so the filter leaves it out.</source>
        <translation>1 élément n'a pas de propriété « {name} », si bien que le filtre l'écarte.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:item has|items have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:élément n'a|éléments n'ont} pas de propriété « {name} », si bien que le filtre {count:l'écarte|les écarte}.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>No part of image '{image}' lies where the output's CRS is defined.</source>
        <translation>Aucune partie de l'image « {image} » n'est là où le SCR de la sortie est défini.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>The centre of image '{image}' lies outside the output's CRS.</source>
        <translation>Le centre de l'image « {image} » est hors du SCR de la sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The pixels of image '{image}' have no area.</source>
        <translation>Les pixels de l'image « {image} » n'ont pas de surface.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>There is no transformation between the CRS of image '{image}' and the output's; give the image its right CRS, or choose another for the output.</source>
        <translation>Il n'y a pas de transformation entre le SCR de l'image « {image} » et celui de la sortie ; donnez à l'image son juste SCR, ou choisissez-en un autre pour la sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The ground control points of image '{image}' cannot be used.</source>
        <translation>Les points de contrôle au sol de l'image « {image} » ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' cannot be opened.</source>
        <translation>L'image « {image} » ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' has neither a geotransform nor ground control points.</source>
        <translation>L'image « {image} » n'a ni géotransformation ni points de contrôle au sol.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <location filename="../../ui/time/dialog.py"/>
        <source>Save as animation</source>
        <translation>Enregistrer comme animation</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>The animation is not saved: layers were removed while it was drawn.</source>
        <translation>L'animation n'est pas enregistrée : des couches ont été retirées pendant qu'elle était dessinée.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>These layers could not be drawn everywhere in the animation: {names}.</source>
        <translation>Ces couches n'ont pas pu être dessinées partout dans l'animation : {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/background.py"/>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <location filename="../../plugin/live/projects.py"/>
        <location filename="../../plugin/shell.py"/>
        <location filename="../../ui/dock.py"/>
        <location filename="../../ui/options.py"/>
        <location filename="../../ui/state/project_state.py"/>
        <location filename="../../ui/widgets/bar_line.py"/>
        <location filename="../../ui/widgets/opening.py"/>
        <location filename="../../ui/window.py"/>
        <source>Image Collections</source>
        <translation>Image Collections</translation>
    </message>
    <message>
        <location filename="../../plugin/background.py"/>
        <source>Something unexpected went wrong: {error}. The log says more.</source>
        <translation>Une erreur inattendue s'est produite : {error}. Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../plugin/cluster_check.py"/>
        <source>Test of the cluster</source>
        <translation>Test de la grappe de calcul</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <source>QGIS cannot show these files: {names}.</source>
        <translation>QGIS ne peut pas afficher ces fichiers : {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Adding scenes to the map</source>
        <translation>Ajout de scènes à la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/leftovers.py"/>
        <source>A run that was interrupted had begun to replace {path}; the file is as it was before.</source>
        <translation>Une exécution interrompue avait commencé à remplacer {path} ; le fichier est tel qu'il était avant.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>A live layer cannot be drawn everywhere: {reason}</source>
        <translation>Une couche en direct ne peut pas être dessinée partout : {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>The log says more.</source>
        <translation>Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/kept_tiles.py"/>
        <source>Removing tiles</source>
        <translation>Suppression des tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>The live layer '{layer}' has lost its file '{file}'; switch on Live in the dock to make it again.</source>
        <translation>La couche en direct « {layer} » a perdu son fichier « {file} » ; cochez En direct dans le panneau pour le refaire.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>Images of the live layer '{layer}' are not where they were: {names}. Put them back, or make the layer again.</source>
        <translation>Des images de la couche en direct « {layer} » ne sont pas là où elles étaient : {names}. Remettez-les en place, ou refaites la couche.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>GDAL cannot show the live layer '{layer}': {reason}</source>
        <translation>GDAL ne peut pas afficher la couche en direct « {layer} » : {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>Live composite</source>
        <translation>Composite en direct</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>The live composite could not be made.</source>
        <translation>Le composite en direct n'a pas pu être fait.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with the project: {reason}</source>
        <translation>La couche en direct n'est pas enregistrée avec le projet : {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with this project; save the project as a .qgz file, or switch on Live again when it is opened.</source>
        <translation>La couche en direct n'est pas enregistrée avec ce projet ; enregistrez le projet dans un fichier .qgz, ou cochez de nouveau En direct à son ouverture.</translation>
    </message>
    <message>
        <location filename="../../plugin/scene_reader.py"/>
        <source>Looking at scenes</source>
        <translation>Examen des scènes</translation>
    </message>
    <message>
        <location filename="../../plugin/tasks.py"/>
        <source>The run was stopped.</source>
        <translation>L'exécution a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/model.py"/>
        <source>{band} · {count} of {all} {all:scene|scenes}</source>
        <translation>{band} · {count} {count:scène|scènes} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Checked bands make the result, in this order; drag them to change it.</source>
        <translation>Les bandes cochées font le résultat, dans cet ordre ; glissez-les pour le changer.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>True colour</source>
        <translation>Vraie couleur</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>False colour</source>
        <translation>Fausse couleur</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check all bands</source>
        <translation>Cocher toutes les bandes</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check no band</source>
        <translation>Ne cocher aucune bande</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands: NDVI; name = expression</source>
        <translation>NDVI; nom = expression</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>The sensor is not known by its bands.</source>
        <translation>Le capteur n'est pas reconnu par ses bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>The colours in which the live layer and written results are shown. It changes no values, and computes nothing anew.</source>
        <translation>Les couleurs dans lesquelles la couche en direct et les résultats écrits sont affichés. Cela ne change aucune valeur, et ne recalcule rien.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <location filename="../../ui/running/run_area.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Only images that meet this area are found.</source>
        <translation>Seules les images qui touchent cette zone sont trouvées.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>A rectangle that is drawn</source>
        <translation>Un rectangle dessiné</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Drag a rectangle on the map with the mouse.</source>
        <translation>Tracez un rectangle sur la carte avec la souris.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Press Draw, and drag a rectangle on the map.</source>
        <translation>Cliquez sur Dessiner, et tracez un rectangle sur la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>The map shows no place yet. Add a layer, such as a base map, and zoom to your place.</source>
        <translation>La carte ne montre encore aucun lieu. Ajoutez une couche, comme un fond de carte, et zoomez sur votre lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Stop the search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <location filename="../../ui/dialogs/picker.py"/>
        <location filename="../../ui/parameters/check_list.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>The images become scenes of the dock; nothing is downloaded.</source>
        <translation>Les images deviennent des scènes du panneau ; rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Sa&amp;ve as collection file…</source>
        <translation>Enre&amp;gistrer comme fichier de collection…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A file of STAC items, for the algorithms of the plugin</source>
        <translation>Un fichier d'éléments STAC, pour les algorithmes de l'extension</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue for its collections…</source>
        <translation>Demande de ses collections au catalogue…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collections of a catalogue</source>
        <translation>Collections d'un catalogue</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Write the name of a collection yourself, or * for all.</source>
        <translation>Écrivez vous-même le nom d'une collection, ou * pour toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue…</source>
        <translation>Interrogation du catalogue…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image is|images are} in '{path}'.</source>
        <translation>{count} {count:image est|images sont} dans « {path} ».</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Writing a collection file</source>
        <translation>Écriture d'un fichier de collection</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image was|images were} added to the scenes.</source>
        <translation>{count} {count:image a été ajoutée|images ont été ajoutées} aux scènes.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A&amp;dd to scenes</source>
        <translation>Aj&amp;outer aux scènes</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A known catalogue, or the address of any STAC API or static catalogue.</source>
        <translation>Un catalogue connu, ou l'adresse de toute API STAC ou de tout catalogue statique.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A collection of the catalogue; several with commas between them, * for all.</source>
        <translation>Une collection du catalogue ; plusieurs séparées par des virgules, * pour toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/widgets/date_field.py"/>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known. Below 0 %: any cloud cover.</source>
        <translation>Les images plus nuageuses sont omises, de même que celles dont la couverture nuageuse est inconnue. Sous 0 % : n'importe quelle couverture nuageuse.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. It is used for the catalogue that is chosen, and for no other.</source>
        <translation>Un identifiant ou une clé de QGIS, pour les catalogues qui en demandent. Il sert pour le catalogue choisi, et pour aucun autre.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Ca&amp;talogue</source>
        <translation>Ca&amp;talogue</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;ollection</source>
        <translation>Co&amp;llection</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;rea</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;before</source>
        <translation>a&amp;vant le</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;loud cover up to</source>
        <translation>&amp;Nuages jusqu'à</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;Most images</source>
        <translation>&amp;Images au plus</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;uthentication</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Name, tile or date</source>
        <translation>Nom, tuile ou date</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Only images that have all these words are taken.</source>
        <translation>Seules les images qui ont tous ces mots sont prises.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;all</source>
        <translation>Tout co&amp;cher</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check all images that are listed</source>
        <translation>Cocher toutes les images de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;none</source>
        <translation>Tout décoc&amp;her</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Uncheck all images that are listed</source>
        <translation>Décocher toutes les images de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>No image fits the filter.</source>
        <translation>Aucune image ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Licence: {text}</source>
        <translation>Licence : {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Attribution: {text}</source>
        <translation>Attribution : {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/view.py"/>
        <source>Images that were found</source>
        <translation>Images trouvées</translation>
    </message>
    <message>
        <location filename="../../ui/charts/view.py"/>
        <source>No value to draw.</source>
        <translation>Aucune valeur à dessiner.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Compare the map with</source>
        <translation>Comparer la carte avec</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>What is seen on the other side of the line</source>
        <translation>Ce que l'on voit de l'autre côté de la ligne</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Turn the line: upright, or from left to right</source>
        <translation>Tourner la ligne : verticale, ou de gauche à droite</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>End the swipe (Escape)</source>
        <translation>Terminer le balayage (Échap)</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Topmost scene: {name}</source>
        <translation>Scène du dessus : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>There is nothing to compare with</source>
        <translation>Il n'y a rien avec quoi comparer</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Below:</source>
        <translation>Au-dessous :</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Right:</source>
        <translation>À droite :</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Line of the swipe</source>
        <translation>Ligne du balayage</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Drag the line, or move it with the arrow keys (with Shift by one pixel). Escape ends the swipe.</source>
        <translation>Faites glisser la ligne, ou déplacez-la avec les touches fléchées (avec Maj, d'un pixel). Échap termine le balayage.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe: compare the map with a scene or another composite, by a line that is dragged over it</source>
        <translation>Balayage : comparez la carte avec une scène ou un autre composite, par une ligne que l'on fait glisser dessus</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Composite, mask, months and clouds by name; scenes, bands and the area stay.</source>
        <translation>Composite, masque, mois et nuages par nom ; les scènes, les bandes et la zone restent.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set…</source>
        <translation>Garder les paramètres…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file…</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Parts of the preset are not known here: {names}.</source>
        <translation>Des parties du préréglage sont inconnues ici : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>No mask is set, as these scenes have no quality band that is known: {names}.</source>
        <translation>Aucun masque n'est défini, car ces scènes n'ont pas de bande de qualité connue : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set</source>
        <translation>Garder les paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>There is a preset '{name}'. Replace it?</source>
        <translation>Il existe un préréglage « {name} ». Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file</source>
        <translation>Tout enregistrer dans un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file</source>
        <translation>Charger depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets do not set these, so they are left out: {names}.</source>
        <translation>Les préréglages ne définissent pas ces paramètres, ils sont donc ignorés : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>Copy to my models</source>
        <translation>Copier dans mes modèles</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <location filename="../../ui/inspector/export.py"/>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' is not saved: {reason}</source>
        <translation>« {path} » n'est pas enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is in the toolbox under Models now, where Edit Model… opens it.</source>
        <translation>« {name} » est maintenant dans la boîte à outils sous Modèles, où Éditer le modèle… l'ouvre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is among your models already. Replace it? What was changed in it is lost.</source>
        <translation>« {name} » est déjà parmi vos modèles. Le remplacer ? Ce qui y a été changé sera perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose bands</source>
        <translation>Choisir des bandes</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band</source>
        <translation>Choisir une bande</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose indices</source>
        <translation>Choisir des indices</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band or an index</source>
        <translation>Choisir une bande ou un indice</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a property</source>
        <translation>Choisir une propriété</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>{name} (colour)</source>
        <translation>{name} (couleur)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose images first.</source>
        <translation>Choisissez d'abord des images.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <location filename="../../ui/scenes/sources.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>These files are no rasters: {names}.</source>
        <translation>Ces fichiers ne sont pas des rasters : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>None of these layers can be a scene: results of the plugin and layers without a file of their own are none.</source>
        <translation>Aucune de ces couches ne peut être une scène : les résultats de l'extension et les couches sans fichier à elles n'en sont pas.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <source>No valid value.</source>
        <translation>Aucune valeur valide.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>inspected</source>
        <translation>inspecté</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>won</source>
        <translation>a gagné</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>it cannot be written</source>
        <translation>l'écriture est impossible</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Inspected</source>
        <translation>Inspecté</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>less than {share} % valid</source>
        <translation>moins de {share} % valides</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>± standard deviation</source>
        <translation>± écart-type</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>mean of {name}</source>
        <translation>moyenne de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{share} % valid</source>
        <translation>{share} % valides</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>standard deviation of {name}</source>
        <translation>écart-type de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>valid share of {name}</source>
        <translation>part valide de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>No pixel has its middle in the polygon: it is smaller than a pixel, or lies outside the composite.</source>
        <translation>Aucun pixel n'a son centre dans le polygone : il est plus petit qu'un pixel, ou se trouve hors du composite.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{name}: {cells} {cells:pixel|pixels} in the field, {valid} of {count} {count:image|images} valid</source>
        <translation>{name} : {cells} {cells:pixel|pixels} dans la parcelle, {valid} {valid:image valide|images valides} sur {count}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixels</source>
        <translation>Inspecter les pixels</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Looking at the images…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixel</source>
        <translation>Inspecter le pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place lies outside the composite.</source>
        <translation>Ce lieu est hors du composite.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Reading {count} {count:image|images}…</source>
        <translation>Lecture de {count} {count:image|images}…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>drawn</source>
        <translation>dessinée</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select polygons in a layer of polygons first.</source>
        <translation>Sélectionnez d'abord des polygones dans une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>The layer '{name}' is no longer in the project.</source>
        <translation>La couche « {name} » n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place cannot be found in the CRS of the composite.</source>
        <translation>Ce lieu est introuvable dans le SCR du composite.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pixel inspector</source>
        <translation>Inspecteur de pixels</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Values over time</source>
        <translation>Valeurs au fil du temps</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Images at the pixel</source>
        <translation>Images au pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines: NDVI; B08 / B04</source>
        <translation>Autres lignes : NDVI; B08 / B04</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Indices and expressions of the bands, with semicolons between them, and a name in front if you like: water = (B03 - B08) / (B03 + B08)</source>
        <translation>Indices et expressions des bandes, séparés par des points-virgules, précédés si vous le voulez d'un nom : water = (B03 - B08) / (B03 + B08)</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Show masked</source>
        <translation>Voir masqués</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw what the mask takes out too, and scale to it.</source>
        <translation>Dessiner aussi ce que le masque écarte, et l'inclure dans l'échelle.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a field</source>
        <translation>Dessiner une parcelle</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a polygon on the map, and see the mean and the spread in it for every image: a click for each corner, a right click or Enter at the end.</source>
        <translation>Dessinez un polygone sur la carte, et voyez la moyenne et la dispersion qu'il contient pour chaque image : un clic pour chaque sommet, puis un clic droit ou Entrée.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Selected polygons</source>
        <translation>Polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>The mean and the spread in the polygons that are selected in the active layer, or else in another one; together they are one field.</source>
        <translation>La moyenne et la dispersion dans les polygones sélectionnés de la couche active, ou sinon d'une autre ; ensemble, ils forment une seule parcelle.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Keep this pixel in the chart and on the map while others are inspected; up to five.</source>
        <translation>Garder ce pixel dans le graphique et sur la carte pendant que d'autres sont inspectés ; cinq au plus.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Remove pins</source>
        <translation>Retirer les épingles</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy as table</source>
        <translation>Copier la table</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy all rows for a spreadsheet; Ctrl+C copies a part.</source>
        <translation>Copier toutes les lignes pour un tableur ; Ctrl+C copie une partie.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save the numbers as CSV, or the chart as PNG or SVG.</source>
        <translation>Enregistrer les nombres en CSV, ou le graphique en PNG ou SVG.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Click on the map to see what every image has at that pixel.</source>
        <translation>Cliquez sur la carte pour voir les valeurs de chaque image à ce pixel.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <location filename="../../ui/widgets/written.py"/>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active layer</source>
        <translation>Couche active</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active or topmost composite, else the dock</source>
        <translation>Composite actif ou le plus haut, sinon le panneau</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Collection of the dock</source>
        <translation>Collection du panneau</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>{name}: {valid} of {count} {count:image|images} valid at {place}</source>
        <translation>{name} : {valid} {valid:image valide|images valides} sur {count} à {place}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>Won</source>
        <translation>A gagné</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>Dock</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The dock has no complete collection; add scenes to it first.</source>
        <translation>Le panneau n'a pas de collection complète ; ajoutez-y d'abord des scènes.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>There is nothing to inspect: switch a layer on that this plugin made, or add scenes to the dock.</source>
        <translation>Il n'y a rien à inspecter : affichez une couche faite par cette extension, ou ajoutez des scènes au panneau.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The active layer is no composite that can be inspected; choose another in the Layers panel. Images of composites by period can be inspected in the dock.</source>
        <translation>La couche active n'est pas un composite qui peut être inspecté ; choisissez-en une autre dans le panneau Couches. Les images de composites par période peuvent être inspectées dans le panneau de la collection.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>With the address of a Dask scheduler here, its workers make the composites. Empty: this computer makes them. The result is the same.</source>
        <translation>Avec ici l'adresse d'un ordonnanceur Dask, ses workers font les composites. Vide : cet ordinateur les fait. Le résultat est le même.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Keep tiles of images on servers on the disk, for live layers ({size} MB at most)</source>
        <translation>Garder sur le disque des tuiles d'images de serveurs, pour les couches en direct ({size} Mo au plus)</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Remove the tiles that are kept.</source>
        <translation>Supprimer les tuiles gardées.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Removing tiles…</source>
        <translation>Suppression des tuiles…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Freed: {size}.</source>
        <translation>Libéré : {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>No tiles were kept; nothing was freed.</source>
        <translation>Aucune tuile n'était conservée ; rien n'a été libéré.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Asking the scheduler…</source>
        <translation>Interrogation de l'ordonnanceur…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>A scheduler can run code on this computer, with your rights. Connect to {address} only if you trust it and the network in between.

Connect?</source>
        <translation>Un ordonnanceur peut exécuter du code sur cet ordinateur, avec vos droits. Ne vous connectez à {address} que si vous lui faites confiance, ainsi qu'au réseau entre les deux.

Se connecter ?</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression with band names</source>
        <translation>Expression avec les bandes</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Band {name}</source>
        <translation>Bande {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Best available pixel: {name}</source>
        <translation>Meilleur pixel disponible : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Days around it</source>
        <translation>Jours autour</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the day</source>
        <translation>Poids du jour</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of far clouds</source>
        <translation>Poids des nuages lointains</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of clear images</source>
        <translation>Poids des images dégagées</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the year</source>
        <translation>Poids de l'année</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best year</source>
        <translation>Meilleure année</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the sensor</source>
        <translation>Poids du capteur</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>The platform, such as sentinel-2b, that is preferred</source>
        <translation>La plateforme, comme sentinel-2b, qui est préférée</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best sensor</source>
        <translation>Meilleur capteur</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>One weight must be above 0.</source>
        <translation>Un poids doit être au-dessus de 0.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Keep a layer in the project that shows the composite at once, computed for what is looked at.</source>
        <translation>Garder dans le projet une couche qui montre le composite aussitôt, calculée pour ce que l'on regarde.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Open as algorithm…</source>
        <translation>Ouvrir l'algorithme…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>The live layer is made</source>
        <translation>La couche en direct est en cours de création</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>GDAL cannot compute live composites here ({reason}) Instead, Live previews what the map shows.</source>
        <translation>GDAL ne peut pas calculer de composites en direct ici ({reason}) À la place, En direct donne un aperçu de ce que montre la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/running/destination.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../ui/running/durations.py"/>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time…</source>
        <translation>Estimation de la taille et du temps…</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time</source>
        <translation>Estimation de la taille et du temps</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>{width} x {height} pixels, {bands} bands of {dtype}: up to {size}.</source>
        <translation>{width} x {height} pixels, {bands} bandes en {dtype} : jusqu'à {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in a few seconds.</source>
        <translation>Calculé en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in about {time}.</source>
        <translation>Calculé en {time} environ.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stop: {job}</source>
        <translation>Arrêter : {job}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done: {result}</source>
        <translation>Terminé : {result}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of all images</source>
        <translation>De toutes les images</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of the images</source>
        <translation>Celle des images</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Side of a cell, in the units of the CRS of the result</source>
        <translation>Côté d'une cellule, en unités du SCR du résultat</translation>
    </message>
    <message>
        <location filename="../../ui/running/stale_note.py"/>
        <source>The live layer does not show these settings.</source>
        <translation>La couche en direct ne montre pas ces paramètres.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add scenes</source>
        <translation>Ajouter des scènes</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Loading {count} {count:file|files}</source>
        <translation>Chargement de {count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Selected layers ({count})</source>
        <translation>Couches sélectionnées ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Visible layers ({count})</source>
        <translation>Couches visibles ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that do not become layers</source>
        <translation>Des rasters qui ne deviennent pas des couches</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files as layers…</source>
        <translation>Fichiers comme couches…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that are loaded as layers too</source>
        <translation>Des rasters qui sont aussi chargés comme couches</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file…</source>
        <translation>Fichier de collection…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>A file of STAC items; each item is a scene</source>
        <translation>Un fichier d'éléments STAC ; chaque élément est une scène</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Folder of products…</source>
        <translation>Dossier de produits…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Search a catalogue…</source>
        <translation>Interroger un catalogue…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Find satellite images on the web; nothing is downloaded</source>
        <translation>Trouver des images satellite sur le web ; rien n'est téléchargé</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Sample scenes…</source>
        <translation>Scènes d'exemple…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Eight cloudy scenes to try things with</source>
        <translation>Huit scènes nuageuses pour essayer</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Folder of products</source>
        <translation>Dossier de produits</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Name or tile</source>
        <translation>Nom ou tuile</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Cloud up to</source>
        <translation>Nuages jusqu'à</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Start with images of the same place:</source>
        <translation>Commencez avec des images du même lieu :</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>The raster layers that are switched on</source>
        <translation>Les couches raster qui sont affichées</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Products of Sentinel-2, Landsat, HLS or Planet</source>
        <translation>Produits de Sentinel-2, Landsat, HLS ou Planet</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>No scenes yet: add layers, files or a folder.</source>
        <translation>Pas encore de scènes : ajoutez des couches, des fichiers ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>{used} of {all} {all:scene|scenes}.</source>
        <translation>{used} {used:scène|scènes} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>The last in the list is on top: {name}.</source>
        <translation>La dernière de la liste est au-dessus : {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Bands: {bands}</source>
        <translation>Bandes : {bands}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>No scene fits the filter.</source>
        <translation>Aucune scène ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Take the selected scenes off the list</source>
        <translation>Retirer les scènes sélectionnées de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Sort the scenes</source>
        <translation>Trier les scènes</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Filter: text, dates, clouds, tile, sensor</source>
        <translation>Filtrer : texte, dates, nuages, tuile, capteur</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Check: dates, gaps, bands, clouds, duplicates</source>
        <translation>Vérifier : dates, lacunes, bandes, nuages, doublons</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make sample scenes</source>
        <translation>Créer des scènes d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Eight scenes of one summer, made by the plugin. They look like Sentinel-2, and every one has clouds. Nothing is downloaded.</source>
        <translation>Huit scènes d'un même été, créées par l'extension. Elles ressemblent à Sentinel-2, et chacune a des nuages. Rien n'est téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Folder of the scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Temporary folder</source>
        <translation>Dossier temporaire</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Scenes in a temporary folder go when QGIS is closed.</source>
        <translation>Les scènes d'un dossier temporaire disparaissent à la fermeture de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Making sample scenes</source>
        <translation>Création des scènes d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Sample scenes</source>
        <translation>Scènes d'exemple</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Click to sort; the last in the list is on top.</source>
        <translation>Cliquez pour trier ; la dernière de la liste est au-dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Least cloud on top</source>
        <translation>La moins nuageuse au-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Check</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Uncheck</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>it holds no presets</source>
        <translation>il ne contient aucun préréglage</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' cannot be read: {reason}.</source>
        <translation>« {path} » est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear median</source>
        <translation>Médiane sans nuages</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear summer: median of June to August</source>
        <translation>Été sans nuages : médiane de juin à août</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenest pixel</source>
        <translation>Pixel le plus vert</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Best available pixel of {year}</source>
        <translation>Meilleur pixel disponible de {year}</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Newest clear pixel</source>
        <translation>Pixel sans nuage le plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Radar: mean of decibels</source>
        <translation>Radar : moyenne de décibels</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>{names}: not taken from the project, as this belongs to a computer. Set it in the options of QGIS.</source>
        <translation>{names} : non repris du projet, car cela appartient à un ordinateur. Définissez-le dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>These settings of the dock were saved with the project and cannot be read: {names}. They have their defaults; the others are shown.</source>
        <translation>Ces paramètres du panneau ont été enregistrés avec le projet et sont illisibles : {names}. Ils ont leurs valeurs par défaut ; les autres sont affichés.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>Band {band} is missing: uncheck this scene or the band.</source>
        <translation>La bande {band} manque : décochez cette scène ou la bande.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>No date is known: set it under Temporal in the layer's properties, or put it in the name as yyyy-mm-dd.</source>
        <translation>Aucune date n'est connue : renseignez-la sous Temporel dans les propriétés de la couche, ou mettez-la dans le nom sous la forme aaaa-mm-jj.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>The CRS is {own}; the result takes that of the first scene, {first}, and this scene is brought to it.</source>
        <translation>Le SCR est {own} ; le résultat prend celui de la première scène, {first}, et cette scène y est ramenée.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes…</source>
        <translation>Examen des scènes…</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes: {known} of {all}</source>
        <translation>Examen des scènes : {known} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Add scenes, and check at least one.</source>
        <translation>Ajoutez des scènes, et cochez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Check at least one band.</source>
        <translation>Cochez au moins une bande.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>No mask can be found by itself: a scene has no quality band that is known.</source>
        <translation>Aucun masque n'est trouvé automatiquement : une scène n'a pas de bande de qualité connue.</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>GIF files</source>
        <translation>Fichiers GIF</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Write the date into the pictures</source>
        <translation>Écrire la date dans les images</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Each picture for</source>
        <translation>Chaque image pendant</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>{count} {count:picture|pictures} of {width} x {height} pixels as the map shows {count:it|them} now, {seconds} s in all.</source>
        <translation>{count} {count:image|images} de {width} x {height} pixels {count:telle que la carte la|telles que la carte les} montre maintenant, {seconds} s en tout.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play in time</source>
        <translation>Lire dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Save as animation…</source>
        <translation>Enregistrer comme animation…</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>{count} {count:period|periods}: {first} is the first, {last} the last.</source>
        <translation>{count} {count:période|périodes} : {first} est la première, {last} la dernière.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>There is nothing to play: show at least two rasters of different dates, such as composites by period, or images with a date under Temporal in their properties.</source>
        <translation>Il n'y a rien à lire : affichez au moins deux rasters de dates différentes, comme des composites par période, ou des images avec une date sous Temporel dans leurs propriétés.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Scenes below show through where a period has no data: untick them.</source>
        <translation>Les scènes du dessous se voient là où une période n'a pas de données : décochez-les.</translation>
    </message>
    <message>
        <location filename="../../ui/time/progress.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Undo the last change in this panel</source>
        <translation>Annuler le dernier changement de ce panneau</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Make the change again that was undone</source>
        <translation>Refaire le changement annulé</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/bar_line.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/buttons.py"/>
        <source>Help: opens the guide</source>
        <translation>Aide : ouvre le guide</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_asking.py"/>
        <source>'{file}' is there already. Replace it?</source>
        <translation>« {file} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/no_match.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>This system has no program that opens this; it is here:</source>
        <translation>Ce système n'a aucun programme qui l'ouvre ; il se trouve ici :</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>Not set</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>The least is {number}.</source>
        <translation>Le minimum est {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/written.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Make sample scenes…</source>
        <translation>Créer des scènes d'exemple…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Add to image collection</source>
        <translation>Ajouter à la collection d'images</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Run the composite of the dock…</source>
        <translation>Exécuter le composite du panneau…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Live composite on and off</source>
        <translation>Composite en direct : activer ou désactiver</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Classification de scène de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Landsat Collection 2 (QA_PIXEL)</source>
        <translation>Landsat Collection 2 (QA_PIXEL)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Landsat Collection 1 (BQA)</source>
        <translation>Landsat Collection 1 (BQA)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Harmonized Landsat Sentinel-2 (Fmask)</source>
        <translation>Landsat et Sentinel-2 harmonisés (Fmask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Planet usable data mask (UDM2)</source>
        <translation>Masque des données utilisables de Planet (UDM2)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>MODIS surface reflectance state (state_1km)</source>
        <translation>État de la réflectance de surface MODIS (state_1km)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud probability (MSK_CLDPRB)</source>
        <translation>Probabilité de nuage de Sentinel-2 (MSK_CLDPRB)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud mask (QA60)</source>
        <translation>Masque de nuages de Sentinel-2 (QA60)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OmniCloudMask</source>
        <translation>OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Layover and shadow of flattened radar (distortion)</source>
        <translation>Repliement et ombre du radar aplani (distortion)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>HyP3 RTC, layover and shadow (ls_map)</source>
        <translation>HyP3 RTC, repliement et ombre (ls_map)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OPERA RTC-S1, layover and shadow (mask)</source>
        <translation>OPERA RTC-S1, repliement et ombre (mask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Fmask as classes: 2 shadow, 3 snow, 4 cloud</source>
        <translation>Fmask en classes : 2 ombre, 3 neige, 4 nuage</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2, réflectance de surface, 10 m, depuis 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, Collection 1, 10 m</source>
        <translation>Sentinel-2, réflectance de surface, Collection 1, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m; the reader pays</source>
        <translation>Landsat 4 à 9, réflectance et température de surface, 30 m ; le lecteur paie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected; the reader pays</source>
        <translation>Radar Sentinel-1, en distance au sol, terrain non corrigé ; le lecteur paie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m; the reader pays</source>
        <translation>Images aériennes des États-Unis, 0,3 à 1 m ; le lecteur paie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 30 m</source>
        <translation>Modèle numérique de terrain Copernicus, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 90 m</source>
        <translation>Modèle numérique de terrain Copernicus, 90 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m, from 1982</source>
        <translation>Landsat 4 à 9, réflectance et température de surface, 30 m, depuis 1982</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 10 m</source>
        <translation>Radar Sentinel-1, gamma0 à terrain corrigé, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Landsat, 30 m</source>
        <translation>Landsat et Sentinel-2 harmonisés, Landsat, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Sentinel-2, 30 m</source>
        <translation>Landsat et Sentinel-2 harmonisés, Sentinel-2, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m</source>
        <translation>Images aériennes des États-Unis, 0,3 à 1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Land cover of the world, 10 m, 2020 and 2021</source>
        <translation>Occupation du sol du monde, 10 m, 2020 et 2021</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>MODIS vegetation indices of 16 days, 250 m</source>
        <translation>MODIS, indices de végétation sur 16 jours, 250 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 top of atmosphere, 10 m, from 2015</source>
        <translation>Sentinel-2, sommet de l'atmosphère, 10 m, depuis 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected</source>
        <translation>Radar Sentinel-1, en distance au sol, terrain non corrigé</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 mosaics of three months, 10 m</source>
        <translation>Sentinel-2, mosaïques de trois mois, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 à 9, réflectance de surface, 30 m, depuis 1982 ; le lecteur paie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface temperature, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 à 9, température de surface, 30 m, depuis 1982 ; le lecteur paie</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2, réflectance de surface, 10 m, depuis 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 8 surface reflectance, 30 m</source>
        <translation>Landsat 8, réflectance de surface, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 9 surface reflectance, 30 m</source>
        <translation>Landsat 9, réflectance de surface, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 20 m</source>
        <translation>Radar Sentinel-1, gamma0 à terrain corrigé, 20 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Geometric median of Sentinel-2 for each year, 10 m</source>
        <translation>Sentinel-2, médiane géométrique de chaque année, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2A surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2A, réflectance de surface, 10 m, depuis 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2B surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2B, réflectance de surface, 10 m, depuis 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of Switzerland, 0.1 m</source>
        <translation>Images aériennes de la Suisse, 0,1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Elevation of Switzerland, 0.5 and 2 m</source>
        <translation>Altitude de la Suisse, 0,5 et 2 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance of Switzerland, 10 m</source>
        <translation>Sentinel-2 de la Suisse, réflectance de surface, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 of Brazil, composites of 16 days, 10 m</source>
        <translation>Sentinel-2 du Brésil, composites de 16 jours, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat of Brazil, composites of 16 days, 30 m</source>
        <translation>Landsat du Brésil, composites de 16 jours, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Best pixel</source>
        <translation>Meilleur pixel</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Names with commas between them, in the order of the result. Empty: the bands that all scenes have.</source>
        <translation>Noms séparés par des virgules, dans l'ordre du résultat. Vide : les bandes que toutes les scènes ont.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>The area of the result. Empty: all that the scenes cover.</source>
        <translation>La zone du résultat. Vide : tout ce que les scènes couvrent.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>The folder with the products, for example Sentinel-2 or Landsat. Folders inside it and archives are searched too.</source>
        <translation>Le dossier des produits, par exemple Sentinel-2 ou Landsat. Ses sous-dossiers et les archives sont aussi parcourus.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>An expression; the scene where it is highest wins. In gauss, 196 is the best day of the year, and 20 how many days around it count; 0.5 is the weight of far clouds, and 1.5 the sum of the weights.</source>
        <translation>Une expression ; la scène où elle est la plus haute l'emporte. Dans gauss, 196 est le meilleur jour de l'année, et 20 le nombre de jours autour qui comptent ; 0.5 est le poids des nuages lointains, et 1.5 la somme des poids.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Finds the scenes in a folder, masks clouds and shadows, and takes each pixel whole from the scene that is best there: near the middle of July and far from clouds.</source>
        <translation>Trouve les scènes dans un dossier, masque les nuages et les ombres, et prend chaque pixel entier dans la scène qui y est la meilleure : près de la mi-juillet et loin des nuages.</translation>
    </message>
    <message>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <source>Finds the scenes of satellite products in a folder, masks clouds and shadows with the quality band of each scene, and takes the median of what is left.</source>
        <translation>Trouve les scènes de produits satellite dans un dossier, masque les nuages et les ombres avec la bande de qualité de chaque scène, et calcule la médiane de ce qui reste.</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenness</source>
        <translation>Verdure</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>An expression over band names; the scene where it is highest wins. The default is NDVI for Sentinel-2; for Landsat 8 and 9 write (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Une expression sur des noms de bandes ; la scène où elle est la plus haute l'emporte. Par défaut, c'est le NDVI pour Sentinel-2 ; pour Landsat 8 et 9, écrivez (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Finds the scenes of a season in a folder, masks clouds and shadows, and takes each pixel whole from the scene in which the vegetation is greenest.</source>
        <translation>Trouve les scènes d'une saison dans un dossier, masque les nuages et les ombres, et prend chaque pixel entier dans la scène où la végétation est la plus verte.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Distorted where</source>
        <translation>Déformé là où</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Lakes</source>
        <translation>Lacs</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Rasters and polygons of the lakes</source>
        <translation>Rasters et polygones des lacs</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The band to look at, one name; water is dark in it.</source>
        <translation>La bande à examiner, un seul nom ; l'eau y est sombre.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>How much land around each lake is looked at, in metres: a number, or an expression over the fields.</source>
        <translation>Quelle étendue de terre autour de chaque lac est examinée, en mètres : un nombre, ou une expression sur les champs.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>On: values are decibels, and their mean is of powers. Off: values are powers.</source>
        <translation>Coché : les valeurs sont des décibels, et leur moyenne est celle des puissances. Décoché : les valeurs sont des puissances.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3. Empty: all pixels count.</source>
        <translation>Une règle de masque : les pixels d'une image qui y répondent ne comptent pas. Chaque image est testée par sa propre bande. Autres exemples : incidence &lt; 25; mask in 1,2,3. Vide : tous les pixels comptent.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The folder with the radar images, terrain corrected, each with its date and orbit.</source>
        <translation>Le dossier des images radar, à terrain corrigé, chacune avec sa date et son orbite.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>What the lakes are called, and their files. Empty: by their feature id.</source>
        <translation>Le nom des lacs et de leurs fichiers. Vide : leur id d'entité.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A layer with a polygon for each lake, in any CRS.</source>
        <translation>Une couche avec un polygone par lac, dans n'importe quel SCR.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A field with the date for which images are chosen, or a date such as 2024-08-15. Empty: the newest images.</source>
        <translation>Un champ avec la date pour laquelle les images sont choisies, ou une date comme 2024-08-15. Vide : les images les plus récentes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Takes radar images of a folder and a layer of lakes, and filters the speckle around each lake. It chooses the ascending and the descending image that show the lake best near its date, fills each from the other by their mean, and finds the water. The result has a row for each lake: what was used, the new outline with its area, how it agrees with the old one, and what went wrong.</source>
        <translation>Prend les images radar d'un dossier et une couche de lacs, et filtre le speckle autour de chaque lac. Choisit l'image ascendante et l'image descendante qui montrent le mieux le lac près de sa date, complète chacune par l'autre avec leur moyenne, et trouve l'eau. Le résultat a une ligne par lac : ce qui a été utilisé, le nouveau contour avec sa surface, son accord avec l'ancien, et ce qui a échoué.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Bins</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Page of histograms</source>
        <translation>Page d'histogrammes</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Table of histograms</source>
        <translation>Table d'histogrammes</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Number of bins from the minimum to the maximum.</source>
        <translation>Nombre d'intervalles du minimum au maximum.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A name, a colon and an expression over band names. The default is for Sentinel-2; for Landsat 8 and 9 write NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Un nom, deux-points et une expression sur des noms de bandes. La valeur par défaut est pour Sentinel-2 ; pour Landsat 8 et 9, écrivez NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Images of several dates.</source>
        <translation>Images de plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>auto masks clouds and shadows by the quality band of each image; none is for images without one.</source>
        <translation>auto masque les nuages et les ombres par la bande de qualité de chaque image ; none est pour les images qui n'en ont pas.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the last bin ends.</source>
        <translation>Où finit le dernier intervalle.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the first bin begins.</source>
        <translation>Où commence le premier intervalle.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A histogram for each polygon. Empty: one of the whole extent.</source>
        <translation>Un histogramme par polygone. Vide : un seul de toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A page with the charts, for the results viewer, a browser or print.</source>
        <translation>Une page avec les graphiques, pour le visualiseur de résultats, un navigateur ou l'impression.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Makes the histogram of the NDVI of every image, clouds masked by its quality band, all in the same bins: a table, and a page of small charts on one scale.</source>
        <translation>Fait l'histogramme du NDVI de chaque image, nuages masqués par sa bande de qualité, tous dans les mêmes intervalles : une table, et une page de petits graphiques à la même échelle.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Smallest area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The band in which water is dark: its name or its number.</source>
        <translation>La bande où l'eau est sombre : son nom ou son numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The polygon of the place. Water that does not touch it is left out.</source>
        <translation>Le polygone du lieu. L'eau qui ne le touche pas est omise.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The image of a place, such as one that Places makes.</source>
        <translation>L'image d'un lieu, comme celles que fait Lieux.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Smaller polygons are left out. In square metres.</source>
        <translation>Les polygones plus petits sont omis. En mètres carrés.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Finds the threshold between dark water and brighter land by Otsu, cleans specks and holes away, makes polygons of the water, and keeps those that touch the polygon of the place. It is made for the field Model of Places. There must be water and land in a good part of the image, which a buffer sees to.</source>
        <translation>Trouve par Otsu le seuil entre l'eau sombre et la terre plus claire, retire les mouchetures et les trous, fait des polygones de l'eau, et garde ceux qui touchent le polygone du lieu. Il est fait pour le champ Modèle de Lieux. Il doit y avoir de l'eau et de la terre dans une bonne partie de l'image, ce qu'assure un tampon.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Ascending image</source>
        <translation>Image ascendante</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Where both are distorted</source>
        <translation>Là où les deux sont déformées</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Descending image</source>
        <translation>Image descendante</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of an ascending orbit, terrain corrected, with a band that says where it is distorted.</source>
        <translation>Une image radar d'une orbite ascendante, à terrain corrigé, avec une bande qui dit où elle est déformée.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Names with commas between them, such as VV,VH.</source>
        <translation>Noms séparés par des virgules, comme VV,VH.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>leave: the result has no value there. average: the statistics are those of both, as they are; so they are where one is distorted and the other has no value.</source>
        <translation>leave : le résultat n'y a pas de valeur. average : les statistiques sont celles des deux, telles quelles ; elles le sont aussi là où l'une est déformée et l'autre sans valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>On: values are decibels; means and deviations are of powers. Off: values are powers.</source>
        <translation>Coché : les valeurs sont des décibels ; moyennes et écarts sont ceux des puissances. Décoché : les valeurs sont des puissances.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of a descending orbit, with bands of the same names.</source>
        <translation>Une image radar d'une orbite descendante, avec des bandes de mêmes noms.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3.</source>
        <translation>Une règle de masque : les pixels d'une image qui y répondent ne comptent pas. Chaque image est testée par sa propre bande. Autres exemples : incidence &lt; 25; mask in 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Takes the mean, maximum, minimum and standard deviation of an ascending and a descending radar image, each masked where it is distorted by layover or shadow. Where one is distorted, the other fills the place; what becomes of places where both are can be chosen.</source>
        <translation>Calcule la moyenne, le maximum, le minimum et l'écart-type d'une image radar ascendante et d'une descendante, chacune masquée là où elle est déformée par repliement ou ombre. Là où l'une est déformée, l'autre complète l'endroit ; ce que deviennent les endroits où les deux le sont peut être choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>The band to look at, one name.</source>
        <translation>La bande à examiner, un seul nom.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Smaller polygons are left out. In square units of the CRS, square metres for UTM.</source>
        <translation>Les polygones plus petits sont omis. En unités carrées du SCR, mètres carrés pour UTM.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Fuses an ascending and a descending radar image, each masked where it is distorted, finds the threshold between dark water and brighter land, and makes polygons of the water. The fused image is stretched between two percentiles first, so that a few very bright places do not move the threshold. There must be water in a good part of the image.</source>
        <translation>Fusionne une image radar ascendante et une descendante, chacune masquée là où elle est déformée, trouve le seuil entre l'eau sombre et la terre plus claire, et fait des polygones de l'eau. L'image fusionnée est d'abord normalisée entre deux percentiles, pour que quelques endroits très clairs ne déplacent pas le seuil. Il doit y avoir de l'eau dans une bonne partie de l'image.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Band of classes</source>
        <translation>Bande de classes</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not clear</source>
        <translation>Non dégagé</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not water</source>
        <translation>Pas de l'eau</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Water frequency</source>
        <translation>Fréquence de l'eau</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>The band that is counted, one name.</source>
        <translation>La bande qui est comptée, un seul nom.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images of one place, each with a band of classes or bits, for example SCL.</source>
        <translation>Images d'un lieu, chacune avec une bande de classes ou de bits, par exemple SCL.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: pixels that meet it were not seen. For Landsat Collection 2: QA_PIXEL bits 0,1,2,3,4.</source>
        <translation>Une règle de masque : les pixels qui y répondent n'ont pas été vus. Pour Landsat Collection 2 : QA_PIXEL bits 0,1,2,3,4.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: clear pixels that meet it were not water. For Landsat Collection 2: QA_PIXEL bits 7 == 0.</source>
        <translation>Une règle de masque : les pixels dégagés qui y répondent n'étaient pas de l'eau. Pour Landsat Collection 2 : QA_PIXEL bits 7 == 0.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Counts for each pixel how often it was seen clear and how often it was water then, and gives the share in percent. The two mask rules say what is cloud and what is land; the defaults are for the scene classification (SCL) of Sentinel-2.</source>
        <translation>Compte pour chaque pixel combien de fois il a été vu dégagé et combien de fois c'était alors de l'eau, et donne la part en pour cent. Les deux règles de masque disent ce qui est nuage et ce qui est terre ; les valeurs par défaut sont pour la classification de scène (SCL) de Sentinel-2.</translation>
    </message>
</context>
</TS>
