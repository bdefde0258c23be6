<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ImageCollections</name>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{names}: {count:a result|results} of this plugin among scenes; untick {count:it|them} in Images, unless {count:it belongs|they belong} there.</source>
        <translation>{names}: {count:un resultado|resultados} de este complemento entre las escenas; {count:desmárquelo|desmárquelos} en Imágenes, salvo que {count:deba estar|deban estar} ahí.</translation>
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
        <translation>Se deja fuera: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:lies|lie} in the period.</source>
        <translation>{count} de {total} {total:imagen|imágenes} {count:está|están} en el período.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>Partner left out: {error}</source>
        <translation>Imagen asociada que se deja fuera: {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{reason} Add one to Partners, match them by another rule, or let images be skipped that cannot be read.</source>
        <translation>{reason} Añada una a Imágenes asociadas, asócielas con otra regla, o permita que se omitan las imágenes que no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of the images has a partner. {reason}</source>
        <translation>Ninguna de las imágenes tiene imagen asociada. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} {count:has|have} no '{name}'</source>
        <translation>{count} no {count:tiene|tienen} '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of {count} {count:image|images} meets the filter '{text}'</source>
        <translation>Ninguna de {count} {count:imagen|imágenes} cumple el filtro '{text}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:meets|meet} the filter.</source>
        <translation>{count} de {total} {total:imagen|imágenes} {count:cumple|cumplen} el filtro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>to fuse the images of one day</source>
        <translation>para fusionar las imágenes de un día</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>The raster to write. The file extension sets the format; GeoTIFF is best.</source>
        <translation>El ráster que se escribe. La extensión del archivo fija el formato; GeoTIFF es el mejor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>alpha for nodata</source>
        <translation>alfa para sin datos</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>nodata {nodata:g}</source>
        <translation>sin datos {nodata:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>Images: {count}. Result: bands {bands}, type {dtype}, {width} x {height} cells of {cell_width:g} x {cell_height:g}, {nodata}.</source>
        <translation>Imágenes: {count}. Resultado: bandas {bands}, tipo {dtype}, {width} x {height} celdas de {cell_width:g} x {cell_height:g}, {nodata}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>tif writes the pixels. live writes small files that compute their pixels where somebody looks.</source>
        <translation>tif escribe los píxeles. live escribe archivos pequeños que calculan sus píxeles donde alguien mira.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../algorithms/places.py"/>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>The folder for the images, each under its own name.</source>
        <translation>La carpeta de las imágenes, cada una con su propio nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>A file with all images as STAC items, for Collection file of other algorithms. With it no layer is loaded for each image.</source>
        <translation>Un archivo con todas las imágenes como elementos STAC, para Archivo de colección de otros algoritmos. Con él no se carga una capa por imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Image '{image}' has no place on a grid.</source>
        <translation>La imagen '{image}' no tiene lugar en una cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>No image lies in the extent of the result; check the extent.</source>
        <translation>Ninguna imagen está en la extensión del resultado; revise la extensión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>{beyond} of {count} {count:image|images} {beyond:does|do} not lie in the extent.</source>
        <translation>{beyond} de {count} {count:imagen|imágenes} no {beyond:está|están} en la extensión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>None of the images can be read; the log says why.</source>
        <translation>No se puede leer ninguna de las imágenes; el registro dice por qué.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>El algoritmo no se preparó.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>No images were given; choose at least one raster layer in Images, or a collection file.</source>
        <translation>No se dio ninguna imagen; elija al menos una capa ráster en Imágenes, o un archivo de colección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>The image is not left out: the server or the system is in the way, and the image may be as good as any other.</source>
        <translation>La imagen no se deja fuera: el servidor o el sistema lo impide, y la imagen puede ser tan buena como cualquier otra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>None of the images can be used. {reason}</source>
        <translation>No se puede usar ninguna de las imágenes. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Image {position} of the list is not a raster layer.</source>
        <translation>La imagen {position} de la lista no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Partner {position} of the list is not a raster layer.</source>
        <translation>La imagen asociada {position} de la lista no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <source>No image was given, or it cannot be opened; choose one in Image.</source>
        <translation>No se dio ninguna imagen, o no se puede abrir; elija una en Imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>There is no model '{name}'. The toolbox shows the id of each where the mouse rests on it, such as imagecollections:radarwater or model:lakes.</source>
        <translation>No hay un modelo '{name}'. La caja de herramientas muestra el id de cada uno donde se detiene el ratón, como imagecollections:radarwater o model:lakes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' cannot run here: {reason}</source>
        <translation>El modelo '{name}' no se puede ejecutar aquí: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' takes no raster; choose one with a raster in and a vector out.</source>
        <translation>El modelo '{name}' no toma ningún ráster; elija uno que reciba un ráster y dé un vectorial.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' makes no vector layer; choose one with a raster in and a vector out.</source>
        <translation>El modelo '{name}' no hace ninguna capa vectorial; elija uno que reciba un ráster y dé un vectorial.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' needs {missing}; for places it may ask for one raster and one vector layer, and all else must have a default.</source>
        <translation>El modelo '{name}' necesita {missing}; para lugares puede pedir una capa ráster y una capa vectorial, y todo lo demás debe tener un valor predeterminado.</translation>
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
        <translation>El trabajo se ha cancelado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>it made no vector layer.</source>
        <translation>no hizo ninguna capa vectorial.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' failed: {reason}</source>
        <translation>El modelo '{name}' falló: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/runner.py"/>
        <source>Image '{image}' is of the catalogue '{owner}', whose files are opened with tokens or a login. These stay here and are given to no cluster; leave Scheduler (SCHEDULER) empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>La imagen '{image}' es del catálogo '{owner}', cuyos archivos se abren con tokens o con un inicio de sesión. Estos se quedan aquí y no se dan a ningún clúster; deje Planificador (SCHEDULER) vacío: en el diálogo, en el paso de un modelo y en Configuración &gt; Opciones &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Where the values are looked at.</source>
        <translation>Dónde se miran los valores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Empty: in the whole extent.</source>
        <translation>Vacío: en toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../algorithms/sample.py"/>
        <source>Name field</source>
        <translation>Campo de nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>What the polygons are called. Empty: by their feature id.</source>
        <translation>Cómo se llaman los polígonos. Vacío: por su id de objeto espacial.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A long table of the numbers. Images that could not be looked at have rows with the reason in the field problem.</source>
        <translation>Una tabla larga con los números. Las imágenes que no se pudieron mirar tienen filas con el motivo en el campo problem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>A page with the charts, for a browser, which shows it after a run, or print.</source>
        <translation>Una página con los gráficos, para un navegador, que la muestra tras una ejecución, o para imprimir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>No polygons were given; choose a layer in Polygons.</source>
        <translation>No se dieron polígonos; elija una capa en Polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Collect</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <location filename="../../ui/composite/panel.py"/>
        <location filename="../../ui/dock.py"/>
        <source>Composite</source>
        <translation>Compuesto</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Harmonise and classify</source>
        <translation>Armonizar y clasificar</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Clean classes</source>
        <translation>Limpiar clases</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Takes specks, small pieces and holes out of a raster of classes, and makes polygons of what is left, with their area.</source>
        <translation>Quita motas, trozos pequeños y huecos de un ráster de clases, y hace polígonos de lo que queda, con su área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>sieve,opening,closing,morphology,focal,minimum mapping unit,polygonize,vectorize,reduceToVectors,connectedPixelCount,lakes</source>
        <translation>tamiz,apertura,cierre,morfología,focal,unidad mínima de mapeo,poligonizar,vectorizar,reduceToVectors,connectedPixelCount,lagos</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>In this order: classes are opened, closed, small pieces go, holes are filled. 0 is no class: it has no polygons, and its pieces are never small. Cells hang together by their sides. Masked cells are no neighbours and stay masked, and so do cells beyond the edge: no class grows into them. A small piece with nothing but masked cells around it stays. Areas are those on the ellipsoid.</source>
        <translation>En este orden: las clases se abren, se cierran, los trozos pequeños desaparecen, los huecos se rellenan. 0 no es una clase: no tiene polígonos, y sus trozos nunca son pequeños. Las celdas están unidas por sus lados. Las celdas enmascaradas no son vecinas y siguen enmascaradas, y también las que están más allá del borde: ninguna clase crece hacia ellas. Un trozo pequeño rodeado solo de celdas enmascaradas se queda. Las áreas son las del elipsoide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The raster of classes, whole numbers, such as those of Threshold or K-means classes.</source>
        <translation>El ráster de clases, números enteros, como los de Umbral o Clases k-medias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
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
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The band of the classes: its name or number.</source>
        <translation>La banda de las clases: su nombre o su número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are opened by: the minimum, then the maximum, of the square that reaches so far. Takes specks and bridges away. 0: not at all.</source>
        <translation>Cuántas celdas se abren las clases: el mínimo, y luego el máximo, del cuadrado que llega hasta allí. Quita motas y puentes. 0: nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are closed by: the maximum, then the minimum. Closes gaps. 0: not at all.</source>
        <translation>Cuántas celdas se cierran las clases: el máximo, y luego el mínimo. Cierra huecos estrechos. 0: nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest number of cells</source>
        <translation>Número mínimo de celdas</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of fewer cells get the class of the largest piece beside them.</source>
        <translation>Los trozos con menos celdas reciben la clase del trozo más grande a su lado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of less area, in square metres, get the class of the largest piece beside them.</source>
        <translation>Los trozos con menos área, en metros cuadrados, reciben la clase del trozo más grande a su lado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>On: what is 0 and lies within one class becomes of that class, however large. What reaches the edge of the raster is no hole.</source>
        <translation>Activado: lo que es 0 y está dentro de una sola clase pasa a ser de esa clase, por grande que sea. Lo que llega al borde del ráster no es un hueco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Cleaned classes</source>
        <translation>Clases limpias</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A raster of the classes, with the colours and names they had.</source>
        <translation>Un ráster de las clases, con los colores y nombres que tenían.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Polygons of the classes</source>
        <translation>Polígonos de las clases</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A polygon for each piece of a class, with its class, its cells, its area in square metres, and the means of bands.</source>
        <translation>Un polígono para cada trozo de una clase, con su clase, sus celdas, su área en metros cuadrados y las medias de las bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <location filename="../../algorithms/parameters/named_values.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>An image whose bands' means the polygons get. Empty: the other bands of the raster of classes.</source>
        <translation>Una imagen cuyas medias de bandas reciben los polígonos. Vacío: las otras bandas del ráster de clases.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Number of pieces</source>
        <translation>Número de trozos</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Values (VALUES) cannot be opened; choose a raster.</source>
        <translation>Valores (VALUES) no se puede abrir; elija un ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>{name}, cleaned</source>
        <translation>{name}, limpio</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Collection from folder</source>
        <translation>Colección desde carpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Finds the scenes of satellite products below a folder and loads each as one layer, with band names, nodata, scale, date and cloud cover.</source>
        <translation>Busca las escenas de productos satelitales en una carpeta y carga cada una como una capa, con nombres de banda, valor sin datos, escala, fecha y nubosidad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>sentinel-2,landsat,hls,planet,safe,scenes,products,stack,virtual raster,vrt,import</source>
        <translation>sentinel-2,landsat,hls,planet,safe,escenas,productos,pila,ráster virtual,vrt,importar,scenes,import</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Nothing is copied or resampled: each scene becomes a small virtual raster (VRT) that reads from the product's own files, with the finest cell of its bands. Keep the products where they are. A scene with a missing or broken band is left out and named in the log.</source>
        <translation>No se copia ni se remuestrea nada: cada escena es un pequeño ráster virtual (VRT) que lee los archivos propios del producto, con la celda más fina de sus bandas. Deje los productos donde están. Una escena a la que le falta una banda, o con una banda dañada, se omite y se nombra en el registro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The folder with the products. Folders inside it and zip and tar archives are searched too.</source>
        <translation>La carpeta con los productos. También se busca en sus subcarpetas y en archivos zip y tar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>What to look for. auto takes all products that it knows, and other rasters only where there are none of these.</source>
        <translation>Qué se busca. auto toma todos los productos que conoce, y otros rásteres solo donde no hay ninguno de ellos.</translation>
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
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Names, numbers or regular expressions, with commas between them, for example B04,B03,B02,SCL or SR_B.*,QA_PIXEL. Empty: all bands. The finest band sets the cell size of a scene.</source>
        <translation>Nombres, números o expresiones regulares, separados por comas, por ejemplo B04,B03,B02,SCL o SR_B.*,QA_PIXEL. Vacío: todas las bandas. La banda más fina fija el tamaño de celda de la escena.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: a regular expression for the names of files, for example {example} with the named groups date, and band where each file is one band, and tile if you like.</source>
        <translation>Para generic: una expresión regular para los nombres de archivo, por ejemplo {example}, con los grupos con nombre date, band si cada archivo es una banda y, si se quiere, tile.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Fourth band</source>
        <translation>Cuarta banda</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: what the fourth band of a Byte file is that has no name and is called alpha, as in many aerial images. alpha masks the other bands where it is 0; data is a band of its own, such as near infrared. auto looks at its values: more than two that are not nearly all 0 or 255 are data.</source>
        <translation>Para generic: qué es la cuarta banda de un archivo Byte que no tiene nombre y se llama alfa, como en muchas imágenes aéreas. alpha enmascara las otras bandas donde vale 0; data es una banda propia, como el infrarrojo cercano. auto mira sus valores: más de dos que no son casi todos 0 o 255 son datos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A file with all scenes as STAC items, for Collection file of other algorithms. With it no layer is loaded for each scene.</source>
        <translation>Un archivo con todas las escenas como elementos STAC, para Archivo de colección de otros algoritmos. Con él no se carga una capa por escena.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Where the virtual rasters are written, one for each scene. In a temporary folder they are gone when QGIS is closed.</source>
        <translation>Dónde se escriben los rásteres virtuales, uno por escena. En una carpeta temporal desaparecen al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Table of scenes</source>
        <translation>Tabla de escenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The outline of each scene with its date, product, tile, cloud cover and path.</source>
        <translation>El contorno de cada escena con su fecha, producto, tesela, nubosidad y ruta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Folder (FOLDER) is empty; choose a folder, or a layer of footprints.</source>
        <translation>Carpeta (FOLDER) está vacío; elija una carpeta, o una capa de huellas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A folder and a layer of footprints were given; leave one of them empty.</source>
        <translation>Se dieron una carpeta y una capa de huellas; deje vacía una de ellas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Rasters of a layer of footprints are taken as they are, with all bands; leave Bands empty here, and choose bands where they are read.</source>
        <translation>Los rásteres de una capa de huellas se toman como están, con todas las bandas; deje aquí Bandas vacío, y elija las bandas donde se leen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Explain mask</source>
        <translation>Explicar máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Shows for one image which pixels a mask takes out, and why: nodata, cloud, shadow, buffer and so on. Use it to choose a mask before you make a composite.</source>
        <translation>Muestra para una imagen qué píxeles quita una máscara y por qué: sin datos, nube, sombra, margen, etc. Sirve para elegir una máscara antes de hacer un compuesto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>masks,cloud mask,qa,quality,scl,fmask,shadow,why,legend</source>
        <translation>máscaras,máscara de nubes,qa,calidad,scl,fmask,sombra,por qué,leyenda,cloud mask,masks</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>The image to look at.</source>
        <translation>La imagen que se examina.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>A raster of codes: 0 where a pixel counts, else the number of the reason. It opens with a legend.</source>
        <translation>Un ráster de códigos: 0 donde un píxel cuenta; si no, el número del motivo. Se abre con una leyenda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>There is no mask to explain; choose one in Mask.</source>
        <translation>No hay ninguna máscara que explicar; elija una en Máscara.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Mask of {name}</source>
        <translation>Máscara de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>nodata</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>fill, no observation</source>
        <translation>relleno, sin observación</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>saturated or defective</source>
        <translation>saturado o defectuoso</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cirrus</source>
        <translation>cirro</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>haze</source>
        <translation>bruma</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>next to a cloud</source>
        <translation>junto a una nube</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>snow or ice</source>
        <translation>nieve o hielo</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask rule</source>
        <translation>regla de máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask buffer</source>
        <translation>margen de la máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>layover</source>
        <translation>inversión por relieve</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>radar shadow</source>
        <translation>sombra de radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>No raster was given, or it cannot be opened; choose one in Raster.</source>
        <translation>No se dio ningún ráster, o no se puede abrir; elija uno en Ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Export in tiles</source>
        <translation>Exportar en teselas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Writes a raster, or a live composite, as tiles of a handy size and a virtual raster that joins them. A run that was interrupted goes on where it stopped.</source>
        <translation>Escribe un ráster, o un compuesto en vivo, como teselas de tamaño manejable y un ráster virtual que las une. Una ejecución interrumpida continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>tiles,split,retile,save as,download,cog,resume,vrt,large</source>
        <translation>teselas,dividir,teselado,guardar como,descargar,cog,reanudar,vrt,grande,tiles,split</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles are the raster that would be written in one piece, pixel by pixel. Tiles are named by row and column, from the north-west. A tile is either whole or not there. When the same export is run again, tiles are kept that were made of the same files and settings and can be read from one end to the other; all others are made again.</source>
        <translation>Las teselas unidas son, píxel a píxel, el ráster que se escribiría en una sola pieza. Se nombran por fila y columna, desde el noroeste. Una tesela está completa o no está. Si se repite la misma exportación, se conservan las teselas hechas de los mismos archivos y ajustes que se leen de principio a fin; las demás se rehacen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>The raster to write in tiles; it may be a live composite, which is computed now.</source>
        <translation>El ráster que se escribe en teselas; puede ser un compuesto en vivo, que se calcula ahora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Folder of the tiles</source>
        <translation>Carpeta de las teselas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Where the tiles and the virtual raster are written.</source>
        <translation>Dónde se escriben las teselas y el ráster virtual.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in pixels</source>
        <translation>Tamaño de tesela en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest width and height of a tile. Tiles at the east and south are smaller.</source>
        <translation>Ancho y alto máximos de una tesela. Las teselas del este y del sur son menores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in megabytes</source>
        <translation>Tamaño de tesela en megabytes</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest size of a tile before compression; it makes tiles smaller where they would be larger. Empty: no limit.</source>
        <translation>Tamaño máximo de una tesela antes de comprimir; reduce las teselas que serían mayores. Vacío: sin límite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/catalogue/model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>What the names of the files begin with. Empty: the name of the raster.</source>
        <translation>Con qué empiezan los nombres de los archivos. Vacío: el nombre del ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Cloud-optimized GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube (COG)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>On: tiles have overviews and an order that suits reading over the network.</source>
        <translation>Activado: las teselas tienen pirámides y un orden adecuado para leer por la red.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles</source>
        <translation>Teselas unidas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles kept from an earlier run</source>
        <translation>Teselas conservadas de una ejecución anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles of {name}</source>
        <translation>Teselas de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Terrain flattening</source>
        <translation>Aplanamiento del terreno</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Takes out of radar images what slopes do to them, by the heights of the ground, and says where there is layover and shadow, as one file each.</source>
        <translation>Quita de las imágenes de radar el efecto de las pendientes, según las alturas del terreno, y dice dónde hay inversión por relieve y sombra, en un archivo cada una.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>For images of sigma0 whose pixels lie where they belong on the ground; products whose terrain is corrected radiometrically are refused. The result is gamma0. It has one band more, distortion: 0 none, 1 layover, 2 shadow, 3 and 4 where a slope within {cells} pixels along the line to the sensor lays itself over a pixel or shades it. Pixels with 1 and 2 keep their gamma0 as it is. A pixel is masked where its angle, its height or one of the eight heights around it is not known.</source>
        <translation>Para imágenes de sigma0 cuyos píxeles están en su lugar sobre el terreno; se rechazan los productos con el terreno corregido radiométricamente. El resultado es gamma0. Tiene una banda más, distortion: 0 ninguna, 1 inversión por relieve, 2 sombra, 3 y 4 donde una pendiente a menos de {cells} píxeles en la línea hacia el sensor se superpone a un píxel o le hace sombra. Los píxeles con 1 y 2 conservan su gamma0 tal cual. Un píxel se enmascara donde no se conoce su ángulo, su altura o una de las ocho alturas de su alrededor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>radar,sar,sentinel-1,terrain,slope,correction,gamma0,sigma0,layover,shadow,dem,radiometric</source>
        <translation>radar,sar,sentinel-1,terreno,pendiente,corrección,gamma0,sigma0,inversión,sombra,mde,radiométrica,terrain,flatten</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Incidence angle</source>
        <translation>Ángulo de incidencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The band with the incidence angle on the ellipsoid, such as angle, by name or number. Values up to 1.6 are radians, others degrees.</source>
        <translation>La banda con el ángulo de incidencia sobre el elipsoide, como angle, por nombre o número. Los valores hasta 1.6 son radianes; los demás, grados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Heights (DEM)</source>
        <translation>Alturas (MDE)</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>A digital elevation model in metres, in any CRS; its first band is taken. It is brought to the pixels of the images between its own, or as means where it has two and more in each.</source>
        <translation>Un modelo digital de elevaciones en metros, en cualquier SRC; se toma su primera banda. Se lleva a los píxeles de las imágenes interpolando entre los suyos, o como medias donde tiene dos o más en cada uno.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Azimuth to the sensor</source>
        <translation>Acimut hacia el sensor</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The direction from the ground towards the sensor, in degrees clockwise from north: about 260 for ascending and 100 for descending orbits of Sentinel-1. Empty: the direction in which the incidence angle falls, for each image.</source>
        <translation>La dirección desde el terreno hacia el sensor, en grados desde el norte en sentido horario: unos 260 en órbitas ascendentes y 100 en descendentes de Sentinel-1. Vacío: la dirección en la que decrece el ángulo de incidencia, en cada imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <location filename="../../algorithms/places.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>volume is for ground that is covered by plants; surface is for bare ground.</source>
        <translation>volume es para terreno cubierto de vegetación; surface, para suelo desnudo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The images have a band '{band}' already, as flattened ones have.</source>
        <translation>Las imágenes ya tienen una banda '{band}', como las aplanadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The incidence angle '{band}' (ANGLE) is among the bands that are flattened (BANDS); choose another one.</source>
        <translation>El ángulo de incidencia '{band}' (ANGLE) está entre las bandas que se aplanan (BANDS); elija otro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>, towards a sensor at {azimuth:g} degrees</source>
        <translation>, hacia un sensor a {azimuth:g} grados</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Model: {model}, by the angles of '{angle}' and the heights of '{heights}'{sensor}, on {bands}.</source>
        <translation>Modelo: {model}, con los ángulos de '{angle}' y las alturas de '{heights}'{sensor}, en {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>No heights were given, or they cannot be opened; choose a DEM.</source>
        <translation>No se dieron alturas, o no se pueden abrir; elija un MDE.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The DEM does not reach image '{image}'; choose a larger one.</source>
        <translation>El MDE no alcanza la imagen '{image}'; elija uno mayor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Geometric median</source>
        <translation>Mediana geométrica</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>Makes for each pixel the spectrum with the least sum of distances to all valid spectra. Robust like the median, and the relations between bands are kept.</source>
        <translation>Calcula para cada píxel el espectro con la menor suma de distancias a todos los espectros válidos. Robusta como la mediana, y conserva las relaciones entre bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. With fewer than three of them it is the median of each band. The search ends when no more than {tolerance:g} of the sum of distances is left to gain, or after {steps} steps.</source>
        <translation>En un píxel solo intervienen las imágenes válidas en todas las bandas elegidas. Con menos de tres, es la mediana de cada banda. La búsqueda termina cuando no queda por ganar más de {tolerance:g} de la suma de distancias, o tras {steps} pasos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>geomedian,cloud free,composite,median,time series,earth engine</source>
        <translation>geomediana,sin nubes,compuesto,mediana,serie temporal,geomedian,cloud free,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>K-means classes</source>
        <translation>Clases k-means</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Puts the pixels of an image into classes of like values, without training. Class 1 is the largest.</source>
        <translation>Agrupa los píxeles de una imagen en clases de valores parecidos, sin entrenamiento. La clase 1 es la más grande.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>cluster,unsupervised,classification,segmentation,land cover</source>
        <translation>conglomerado,no supervisada,clasificación,segmentación,cobertura del suelo,cluster,unsupervised</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The centres of the classes are found in a random sample of the pixels that are valid in all bands, from ten starts by k-means++, of which the best is kept. Then every pixel gets the class of the nearest centre. The same seed gives the same classes. The image is read three times, in blocks.</source>
        <translation>Los centros de las clases se buscan en una muestra aleatoria de los píxeles válidos en todas las bandas, con diez inicios de k-means++, de los que se queda el mejor. Después cada píxel recibe la clase del centro más cercano. La misma semilla da las mismas clases. La imagen se lee tres veces, por bloques.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The image to classify.</source>
        <translation>La imagen que se clasifica.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Classes are looked for in the pixels with their centre in a polygon; all pixels get one. Empty: in all pixels.</source>
        <translation>Las clases se buscan en los píxeles que tienen su centro en un polígono; todos los píxeles reciben una. Vacío: en todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>A raster of the numbers of the classes, from 1.</source>
        <translation>Un ráster con los números de las clases, desde 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Table of classes</source>
        <translation>Tabla de clases</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>For each class its number of pixels, its share of all classified pixels in percent, and the mean of each band.</source>
        <translation>Para cada clase, su número de píxeles, su proporción de todos los píxeles clasificados en porcentaje y la media de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>How many classes to make.</source>
        <translation>Cuántas clases se hacen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Pixels of the sample</source>
        <translation>Píxeles de la muestra</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>In how many pixels the classes are looked for.</source>
        <translation>En cuántos píxeles se buscan las clases.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Another number draws another sample and other starts.</source>
        <translation>Otro número toma otra muestra y otros inicios.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>{name} in {count} classes</source>
        <translation>{name} en {count} clases</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Layer '{name}'</source>
        <translation>La capa '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{name}'</source>
        <translation>La imagen '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <location filename="../../algorithms/queries/plain_parameters.py"/>
        <source>Layer '{name}' is not a raster layer.</source>
        <translation>La capa '{name}' no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{text}' cannot be used: it cannot be opened as a raster.</source>
        <translation>La imagen '{text}' no se puede usar: no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>Reference layer '{layer}' cannot be used. {error}</source>
        <translation>La capa de referencia '{layer}' no se puede usar. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>The reference layer '{layer}' is rotated or upside down; choose a layer with north at the top.</source>
        <translation>La capa de referencia '{layer}' está girada o invertida; elija una capa con el norte arriba.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>{label} cannot be used: it does not exist.</source>
        <translation>{label} no se puede usar: no existe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is broken: its file is not there or cannot be opened.</source>
        <translation>La capa '{name}' está rota: su archivo no está o no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is a picture from a map service, not data; use the images that the picture was made of.</source>
        <translation>La capa '{name}' es una foto de un servicio de mapas, no datos; use las imágenes de las que se hizo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is read by the data provider '{provider}', which is not supported; export it to a GeoTIFF (Export &gt; Save As) and use that.</source>
        <translation>La capa '{name}' la lee el proveedor de datos '{provider}', que no se admite; expórtela a un GeoTIFF (Exportar &gt; Guardar como) y use ese.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon, or empty ones alone; choose another layer.</source>
        <translation>La capa '{layer}' en Polígonos no contiene ningún polígono, o solo vacíos; elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>No polygon of '{layer}' lies near the images, where the CRS of the result is defined.</source>
        <translation>Ningún polígono de '{layer}' está cerca de las imágenes, donde el SRC del resultado está definido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Invalid polygons of '{layer}' were mended for this run: {mended}.</source>
        <translation>Los polígonos no válidos de '{layer}' se repararon para esta ejecución: {mended}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Polygons of '{layer}' that are far larger than the images were cut to the extent of these, and their cells are those within it: {cut}.</source>
        <translation>Los polígonos de '{layer}' que son mucho mayores que las imágenes se recortaron a la extensión de estas, y sus celdas son las que hay dentro: {cut}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is no polygon but of type {kind}; choose a layer of polygons.</source>
        <translation>El objeto {id} de '{layer}' en Polígonos no es un polígono, sino de tipo {kind}; elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is invalid and cannot be mended; correct it, for example with the algorithm 'Fix geometries'.</source>
        <translation>El objeto {id} de '{layer}' en Polígonos no es válido y no se puede reparar; corríjalo, por ejemplo con el algoritmo 'Corregir geometrías'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>the date pattern finds nothing in its name; its date is looked for as without it.</source>
        <translation>el patrón de fecha no encuentra nada en su nombre; su fecha se busca como sin él.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>The date pattern takes '{date}' from the name of image '{image}', which is no date.</source>
        <translation>El patrón de fecha toma '{date}' del nombre de la imagen '{image}', que no es una fecha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Map</source>
        <translation>Mapear (map)</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Prepares each image of a collection for itself: filtered, masked, with chosen and added bands, as one file each.</source>
        <translation>Prepara cada imagen de una colección por separado: filtrada, enmascarada, con las bandas elegidas y añadidas, en un archivo cada una.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>As map in Earth Engine. An image stays on its own grid, unless an extent, a CRS, a cell size or a reference layer is set: then all are brought to that. Bands keep their names, and images their names, dates and properties; the collection file has them all, for Collection file of other algorithms.</source>
        <translation>Como map en Earth Engine. Una imagen conserva su propia cuadrícula, salvo que se indique una extensión, un SRC, un tamaño de celda o una capa de referencia: entonces todas se llevan a ella. Las bandas conservan sus nombres, y las imágenes sus nombres, fechas y propiedades; el archivo de colección las contiene todas, para Archivo de colección de otros algoritmos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>each image,batch,mask,index,ndvi,prepare,updateMask,addBands,stac</source>
        <translation>cada imagen,lote,máscara,índice,ndvi,preparar,updateMask,addBands,stac</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Match histogram</source>
        <translation>Ajustar histograma</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Changes the values of an image, band by band, so that their histogram becomes that of a reference: for neighbours of other light or haze, and for other sensors.</source>
        <translation>Cambia los valores de una imagen, banda a banda, para que su histograma sea el de una referencia: para imágenes vecinas con otra luz o bruma, y para otros sensores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>histogram matching,harmonize,radiometric,normalize,colour balance,mosaic,look-up</source>
        <translation>ajuste de histograma,armonizar,radiométrico,normalizar,equilibrio de color,mosaico,histogram matching</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A value goes to the value of the reference below which the same share of pixels lies, linear between buckets. Where clouds or change are in one of the two only, mask them: they change the histogram. Bands are matched by name, and both images must hold the same kind of values. With common, at least {least} valid pixels in common are needed.</source>
        <translation>Un valor pasa al valor de la referencia por debajo del cual queda la misma proporción de píxeles, lineal entre intervalos. Donde solo una de las dos tiene nubes o cambios, enmascárelos: cambian el histograma. Las bandas se emparejan por nombre, y ambas imágenes deben contener el mismo tipo de valores. Con common hacen falta al menos {least} píxeles válidos en común.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image to change.</source>
        <translation>La imagen que se cambia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image whose histogram is wanted. It may lie on another grid.</source>
        <translation>La imagen cuyo histograma se quiere. Puede estar en otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Histograms are those of the pixels with their centre in a polygon, in the image and in the reference; the whole result is changed. Empty: of all pixels.</source>
        <translation>Los histogramas son los de los píxeles que tienen su centro en un polígono, en la imagen y en la referencia; cambia todo el resultado. Vacío: de todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>For common: how the reference is brought to the grid of the image.</source>
        <translation>Para common: cómo se lleva la referencia a la cuadrícula de la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>common compares the pixels that are valid in both, so that both show the same ground; all takes every valid pixel of each, for images that hardly overlap.</source>
        <translation>common compara los píxeles válidos en ambas, para que las dos muestren el mismo terreno; all toma todos los píxeles válidos de cada una, para imágenes que apenas se superponen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <source>Buckets</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>In how many steps the histograms are compared.</source>
        <translation>En cuántos pasos se comparan los histogramas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Keep in range</source>
        <translation>Mantener en el rango</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>On: values beyond those that were compared become the smallest or largest of the reference. Off: the last piece of the curve goes on.</source>
        <translation>Activado: los valores fuera de los comparados pasan a ser el menor o el mayor de la referencia. Desactivado: continúa el último tramo de la curva.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image with new values, on its own grid.</source>
        <translation>La imagen con los valores nuevos, en su propia cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Look-up table</source>
        <translation>Tabla de correspondencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A table of the values of each band and what they become; between its rows values are linear.</source>
        <translation>Una tabla con los valores de cada banda y en qué se convierten; entre sus filas los valores son lineales.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A page with the histograms before and after, beside that of the reference, and the curve of each band.</source>
        <translation>Una página con los histogramas de antes y después, junto al de la referencia, y la curva de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Matched image</source>
        <translation>Imagen ajustada</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>{label} ({name}) is empty or cannot be opened; choose one.</source>
        <translation>{label} ({name}) está vacío o no se puede abrir; elija uno.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Image '{image}' has no valid pixel in band '{band}'.</source>
        <translation>La imagen '{image}' no tiene ningún píxel válido en la banda '{band}'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>{name} matched</source>
        <translation>{name} ajustada</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Medoid</source>
        <translation>Medoide</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Takes each pixel, with all its bands, from the image that is nearest to the median of all. Robust like the median, and every spectrum is one that was observed.</source>
        <translation>Toma cada píxel, con todas sus bandas, de la imagen más cercana a la mediana de todas. Robusto como la mediana, y cada espectro es uno que se observó.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. Nearest means the smallest Euclidean distance of the scaled values to the median of each band.</source>
        <translation>En un píxel solo intervienen las imágenes válidas en todas las bandas elegidas. La más cercana es la de menor distancia euclídea, de los valores escalados, a la mediana de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>cloud free,composite,median,best pixel,real spectra,time series,earth engine</source>
        <translation>sin nubes,compuesto,mediana,mejor píxel,espectros reales,serie temporal,medoid,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Equal distance</source>
        <translation>Igual distancia</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Which image wins where several are equally near: the last (the one on top) or the first.</source>
        <translation>Qué imagen gana si varias están igual de cerca: la última (last, la de encima) o la primera (first).</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <location filename="../../algorithms/normalize.py"/>
        <location filename="../../algorithms/superpixels.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <source>How the images are put together: as the algorithm of that name does it.</source>
        <translation>Cómo se combinan las imágenes: igual que el algoritmo de ese nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <source>For the method {method}. {help}</source>
        <translation>Para el método {method}. {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Example models</source>
        <translation>Modelos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>model,example,workflow</source>
        <translation>modelo,ejemplo,flujo de trabajo,model,example</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Best available pixel</source>
        <translation>Mejor píxel disponible</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Cloud-free median of a folder</source>
        <translation>Mediana sin nubes de una carpeta</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Greenest pixel of a season</source>
        <translation>Píxel más verde de una temporada</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Lakes of a folder of scenes</source>
        <translation>Lagos de una carpeta de escenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>NDVI histogram of every date</source>
        <translation>Histograma de NDVI de cada fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water of a place</source>
        <translation>Agua de un lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Statistics of two radar orbits</source>
        <translation>Estadísticas de dos órbitas de radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water from two radar orbits</source>
        <translation>Agua con dos órbitas de radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>How often was this water</source>
        <translation>Con qué frecuencia hubo agua</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>Puts images over each other: each pixel comes from the topmost image that is valid there.</source>
        <translation>Pone las imágenes una sobre otra: cada píxel viene de la imagen válida que está más arriba.</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>merge,combine,overlap,composite,last on top,newest,earth engine</source>
        <translation>unir,combinar,superponer,compuesto,la última encima,más reciente,merge,mosaic,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>Take all bands of a pixel from one image</source>
        <translation>Tomar cada píxel de una sola imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>On: a pixel comes whole from the topmost image in which every band is valid. Off: each band is filled for itself, as in Earth Engine.</source>
        <translation>Activado: el píxel viene entero de la imagen más arriba en la que todas las bandas son válidas. Desactivado: cada banda se rellena por separado, como en Earth Engine.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/exchange.py"/>
        <location filename="../../algorithms/network/transport.py"/>
        <location filename="../../engine/catalogue/search.py"/>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>The search was stopped.</source>
        <translation>La búsqueda se ha detenido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The file '{path}' cannot be read: {error}.</source>
        <translation>El archivo '{path}' no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <source>'{text}' is no catalogue; choose {known}, or write the address of a STAC API, which begins with https://.</source>
        <translation>'{text}' no es un catálogo; elija {known}, o escriba la dirección de una API STAC, que empieza por https://.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the answer has none.</source>
        <translation>la respuesta no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>There is no token for the files of '{account}/{container}': {reason}</source>
        <translation>No hay un token para los archivos de '{account}/{container}': {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the server does not answer.</source>
        <translation>el servidor no responde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address}: {what}; asked again in {pause:.0f} s.</source>
        <translation>{address}: {what}; se pregunta de nuevo en {pause:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached: QGIS does not trust its certificate. If you do, accept it in the window that QGIS shows, or add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates.</source>
        <translation>No se puede alcanzar {address}: QGIS no confía en su certificado. Si usted confía en él, acéptelo en la ventana que muestra QGIS, o añádalo en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>, also after {attempts} attempts</source>
        <translation>, también tras {attempts} intentos</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached{times}: {reason}.</source>
        <translation>No se puede alcanzar {address}{times}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us to '{target}', which is another server. If that is right, write that address as the catalogue.</source>
        <translation>{address} nos envía a '{target}', que es otro servidor. Si es correcto, escriba esa dirección como catálogo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us from one address to another.</source>
        <translation>{address} nos envía de una dirección a otra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>The authentication '{authcfg}' of QGIS cannot be used. Is the master password set, and the authentication still there?</source>
        <translation>La autenticación '{authcfg}' de QGIS no se puede usar. ¿Está puesta la contraseña maestra, y existe aún la autenticación?</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalize</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Brings every band of every image to a common scale: from 0 to 1, or as z-scores. So images of different light, sensors or units can be put together.</source>
        <translation>Lleva cada banda de cada imagen a una escala común: de 0 a 1, o como puntuaciones z. Así se pueden combinar imágenes de distinta luz, sensor o unidad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>standardize,rescale,stretch,min-max,percentile,z-score,unit scale,harmonize</source>
        <translation>estandarizar,reescalar,realce,min-max,percentil,puntuación z,escala unitaria,armonizar,normalize</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics are of the valid pixels of one band of one image on the grid of the result, after the mask, and exact: nothing is sampled, and memory does not grow with the images. Infinite values have no part in them. A band of equal values becomes nodata, and 0 as z-score. Each image is read once for its statistics, two to four times more for percentiles, and once more for the result.</source>
        <translation>Las estadísticas son de los píxeles válidos de una banda de una imagen en la cuadrícula del resultado, después de la máscara, y exactas: no se toman muestras, y la memoria no crece con las imágenes. Los valores infinitos no intervienen. Una banda de valores iguales pasa a ser sin datos, y 0 como puntuación z. Cada imagen se lee una vez para sus estadísticas, de dos a cuatro veces más para percentiles, y una vez más para el resultado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>minmax makes the smallest value 0 and the largest 1; percentile does the same with two percentiles, so that a few extreme pixels do not matter; zscore subtracts the mean and divides by the population standard deviation.</source>
        <translation>minmax convierte el valor menor en 0 y el mayor en 1; percentile hace lo mismo con dos percentiles, para que unos pocos píxeles extremos no influyan; zscore resta la media y divide por la desviación estándar poblacional.</translation>
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
        <translation>Para percentile: los dos percentiles que pasan a ser 0 y 1, como 2,98.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Keep from 0 to 1</source>
        <translation>Mantener entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>For minmax and percentile. On: values beyond the ends become 0 or 1. Off: they lie below 0 or above 1.</source>
        <translation>Para minmax y percentile. Activado: los valores más allá de los extremos pasan a ser 0 o 1. Desactivado: quedan por debajo de 0 o por encima de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics come from the pixels with their centre in a polygon, such as places that do not change. Empty: from the whole images.</source>
        <translation>Las estadísticas vienen de los píxeles con el centro en un polígono, como lugares que no cambian. Vacío: de las imágenes completas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized stack</source>
        <translation>Pila normalizada</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>One raster with the bands of all images, named by date and band, as 20240501_B4.</source>
        <translation>Un ráster con las bandas de todas las imágenes, nombradas por fecha y banda, como 20240501_B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Folder of normalized images</source>
        <translation>Carpeta de imágenes normalizadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>A folder for one raster of each image, under its own name and on the grid of the result, as large as the image.</source>
        <translation>Una carpeta para un ráster de cada imagen, con su propio nombre y en la cuadrícula del resultado, tan grande como la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized images</source>
        <translation>Imágenes normalizadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Nothing would be written; choose a stack, a folder or both.</source>
        <translation>No se escribiría nada; elija una pila, una carpeta o ambas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Image '{image}' has no valid pixel for its statistics.</source>
        <translation>La imagen '{image}' no tiene ningún píxel válido para sus estadísticas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized</source>
        <translation>Normalizado</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>HTML files</source>
        <translation>Archivos HTML</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter a number.</source>
        <translation>'{value}' no se puede usar para {label} ({name}); escriba un número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' for {label} ({name}) is larger than any number that can be stored; enter a smaller one.</source>
        <translation>'{value}' para {label} ({name}) es mayor que cualquier número que se pueda guardar; escriba uno menor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} ({name}) is empty; it needs a value.</source>
        <translation>{label} ({name}) está vacío; necesita un valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} '{value}' cannot be opened as a raster.</source>
        <translation>{label} '{value}' no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter {number}.</source>
        <translation>'{value}' no se puede usar para {label} ({name}); escriba {number}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}).</source>
        <translation>'{value}' no se puede usar para {label} ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g}</source>
        <translation>un número desde {least:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g} to {most:.10g}</source>
        <translation>un número de {least:.10g} a {most:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{item}' in {label} is no percentage; write numbers from 0 to 100 with commas between them, such as {example}.</source>
        <translation>'{item}' en {label} no es un porcentaje; escriba números de 0 a 100 con comas entre ellos, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} is empty; write numbers from 0 to 100, such as {example}.</source>
        <translation>{label} está vacío; escriba números de 0 a 100, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{text}' in {label} is no interval; write two percentages, the lower one first, such as {example}.</source>
        <translation>'{text}' en {label} no es un intervalo; escriba dos porcentajes, primero el menor, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Found by itself</source>
        <translation>Detectada automáticamente</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-1, terrain-corrected</source>
        <translation>Sentinel-1, con el terreno corregido</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>HLS: Landsat and Sentinel-2 alike</source>
        <translation>HLS: Landsat y Sentinel-2 armonizados</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Any dated rasters</source>
        <translation>Cualquier ráster con fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../engine/products/time_bands.py"/>
        <source>Files whose bands are dates</source>
        <translation>Archivos cuyas bandas son fechas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Alpha: what is transparent is nodata</source>
        <translation>Alfa: lo transparente es sin datos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Data, such as near infrared</source>
        <translation>Datos, como el infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest neighbour</source>
        <translation>Vecino más próximo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>As listed: the last on top</source>
        <translation>Como en la lista: la última encima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Newest on top</source>
        <translation>La más reciente encima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Oldest on top</source>
        <translation>La más antigua encima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to the target date on top</source>
        <translation>La más próxima a la fecha objetivo encima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same date</source>
        <translation>La misma fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest date</source>
        <translation>La fecha más próxima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same name</source>
        <translation>El mismo nombre</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same place in the list</source>
        <translation>El mismo lugar en la lista</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Each partner for every image</source>
        <translation>Cada acompañante para todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Stop, and say which it is</source>
        <translation>Detenerse y decir cuál es</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Live: computed where it is shown</source>
        <translation>En vivo: se calcula donde se muestra</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Those that are valid in both images</source>
        <translation>Los que son válidos en ambas imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All pixels of each image</source>
        <translation>Todos los píxeles de cada imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The last one, on top</source>
        <translation>La última, la de encima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>From least to most</source>
        <translation>Del mínimo al máximo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Between two percentiles</source>
        <translation>Entre dos percentiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Mean 0, standard deviation 1</source>
        <translation>Media 0, desviación estándar 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality mosaic</source>
        <translation>Mosaico de calidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduce</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Boxcar: mean of the window</source>
        <translation>Boxcar: media de la ventana</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Lee</source>
        <translation>Lee</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Refined Lee</source>
        <translation>Lee refinado</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Gamma MAP</source>
        <translation>Gamma MAP</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Multitemporal (Quegan and Yu)</source>
        <translation>Multitemporal (Quegan y Yu)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SLIC: clusters around even seeds</source>
        <translation>SLIC: grupos en torno a semillas regulares</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SNIC: pieces that grow from even seeds</source>
        <translation>SNIC: piezas que crecen desde semillas regulares</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Otsu: the best division of the histogram</source>
        <translation>Otsu: la mejor división del histograma</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Valley between two peaks</source>
        <translation>Valle entre dos picos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of your own</source>
        <translation>Un número propio</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Seasons</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of days</source>
        <translation>Un número de días</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Highest</source>
        <translation>Más alta</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Lowest</source>
        <translation>Más baja</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to a target</source>
        <translation>Más próxima a un objetivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave the gap</source>
        <translation>Dejar el hueco</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Only complete images compete</source>
        <translation>Solo compiten imágenes completas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Fill it from the next best</source>
        <translation>Rellenarlo con la siguiente mejor</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Above the threshold</source>
        <translation>Por encima del umbral</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>At the threshold and below</source>
        <translation>En el umbral y por debajo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Volume: ground covered by plants</source>
        <translation>Volumen: terreno con vegetación</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Surface: bare ground</source>
        <translation>Superficie: suelo desnudo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Pixels with their centre inside</source>
        <translation>Píxeles cuyo centro está dentro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Every pixel, by the share that is inside</source>
        <translation>Todos los píxeles, por la parte que está dentro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel</source>
        <translation>Una por cada píxel</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel and image</source>
        <translation>Una por cada píxel e imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest complete one</source>
        <translation>La completa más cercana</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All within some days</source>
        <translation>Todas las de unos días</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The best ones</source>
        <translation>Las mejores</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choices.py"/>
        <source>'{text}' is no choice for '{description}' ({name}); choose from {keys}.</source>
        <translation>'{text}' no es una opción de '{description}' ({name}); elija entre {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Standardize bands</source>
        <translation>Estandarizar las bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>On: every band counts alike, as z-scores. Off: bands with a larger spread of values count more; for bands of one unit.</source>
        <translation>Activado: todas las bandas pesan lo mismo, como puntuaciones z. Desactivado: las bandas con mayor dispersión pesan más; para bandas de una misma unidad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collection file to write</source>
        <translation>Archivo de colección que se escribe</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection files</source>
        <translation>Archivos de colección</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Layer of footprints</source>
        <translation>Capa de huellas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>In place of a folder: a layer of which each feature names a raster, such as a tile index of GDAL or the footprints of another run. Its filter and the selection count.</source>
        <translation>En lugar de una carpeta: una capa en la que cada objeto nombra un ráster, como un índice de teselas de GDAL o las huellas de otra ejecución. Cuentan su filtro y la selección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Field with paths</source>
        <translation>Campo con rutas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The field with the path of each raster, absolute or relative to the layer's file. Empty: the first of {names} that is there.</source>
        <translation>El campo con la ruta de cada ráster, absoluta o relativa al archivo de la capa. Vacío: el primero de {names} que exista.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints '{layer}' cannot be opened.</source>
        <translation>La capa de huellas '{layer}' no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field with paths; choose one of {names} in Field with paths.</source>
        <translation>La capa de huellas no tiene un campo con rutas; elija uno de {names} en Campo con rutas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field '{field}'; choose one of {names} in Field with paths.</source>
        <translation>La capa de huellas no tiene el campo '{field}'; elija uno de {names} en Campo con rutas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>No feature of the layer of footprints names a raster in '{field}'; look at its filter and its selection.</source>
        <translation>Ningún objeto de la capa de huellas nombra un ráster en '{field}'; mire su filtro y su selección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon has no place on the Earth; check its CRS.</source>
        <translation>El polígono no tiene lugar en la Tierra; revise su SRC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon is too large for one place: it reaches more than {most:g} km from its middle.</source>
        <translation>El polígono es demasiado grande para un solo lugar: llega a más de {most:g} km de su centro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The buffer of {metres:g} metres is too large for one place: it may have {most:g} km at most.</source>
        <translation>El margen de {metres:g} metros es demasiado grande para un solo lugar: puede tener {most:g} km como mucho.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <location filename="../../ui/dock.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Which pixels of the images do not count, by their quality bands: none; auto finds the quality band by its name; custom takes the mask rule; the others are made for a sensor. clouds-and-shadows also finds the shadows of clouds in Sentinel-2 images.</source>
        <translation>Qué píxeles de las imágenes no cuentan, según sus bandas de calidad: none, ninguno; auto encuentra la banda de calidad por su nombre; custom usa la regla de máscara; las demás son para un sensor. clouds-and-shadows encuentra también las sombras de las nubes en imágenes Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Sun azimuth</source>
        <translation>Acimut solar</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: where the sun stands, in degrees clockwise from north. Empty: from the metadata of each image.</source>
        <translation>Para clouds-and-shadows: dónde está el sol, en grados desde el norte en sentido horario. Vacío: de los metadatos de cada imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>No mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The mask that fits the quality bands of each image; the log names it.</source>
        <translation>La máscara que corresponde a las bandas de calidad de cada imagen; el registro la nombra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>A rule of your own</source>
        <translation>Una regla propia</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Clouds and their shadows (Sentinel-2)</source>
        <translation>Nubes y sus sombras (Sentinel-2)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask rule</source>
        <translation>Regla de máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For custom: pixels that meet a rule are masked. SCL in 3,8,9,10 looks for values, QA_PIXEL bits 1,3,4 for bits of which any is set, BQA bits 7-8 == 3 for the number in some bits, and MSK_CLDPRB &gt; 40 compares. Several rules go with ; between them. keep MSK_CLDPRB &lt;= 10 masks what does not meet the rule. What is not known is masked.</source>
        <translation>Para custom: se enmascaran los píxeles que cumplen una regla. SCL in 3,8,9,10 busca valores, QA_PIXEL bits 1,3,4 bits de los que alguno está puesto, BQA bits 7-8 == 3 el número en algunos bits, y MSK_CLDPRB &gt; 40 compara. Varias reglas van con ; entre ellas. keep MSK_CLDPRB &lt;= 10 enmascara lo que no cumple la regla. Lo que no se conoce se enmascara.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask buffer</source>
        <translation>Margen de la máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Grow the masked area by this distance, in units of the CRS of the result; for clouds-and-shadows in metres on the ground. Fill does not grow.</source>
        <translation>Amplía el área enmascarada en esta distancia, en unidades del SRC del resultado; para clouds-and-shadows en metros sobre el terreno. El relleno no crece.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel is cloud above this probability, 0 to 100.</source>
        <translation>Para clouds-and-shadows: un píxel es nube por encima de esta probabilidad, de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Dark near infrared</source>
        <translation>Infrarrojo cercano oscuro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel can be shadow below this reflectance, 0 to 1.</source>
        <translation>Para clouds-and-shadows: un píxel puede ser sombra por debajo de esta reflectancia, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Shadow distance</source>
        <translation>Distancia de sombra</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: how far from a cloud its shadow is looked for, in metres.</source>
        <translation>Para clouds-and-shadows: hasta qué distancia de una nube se busca su sombra, en metros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/named_values.py"/>
        <source>A band, its number, or an expression, with a name and a colon in front if you like: NDVI: (B8 - B4) / (B8 + B4). Several with semicolons between them. Operators and functions are those of Quality in the quality mosaic, and names of indices may stand for their formulas: NDVI, EVI(L=1).</source>
        <translation>Una banda, su número o una expresión, con un nombre y dos puntos delante si se quiere: NDVI: (B8 - B4) / (B8 + B4). Varias, separadas por punto y coma. Los operadores y las funciones son los de Calidad en el mosaico de calidad, y los nombres de índices pueden sustituir a sus fórmulas: NDVI, EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>'{text}' in CRS is no coordinate reference system.</source>
        <translation>'{text}' en SRC no es un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The cell size must be greater than 0, and it is {cell_size:g}.</source>
        <translation>El tamaño de celda debe ser mayor que 0, y es {cell_size:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The reference layer '{layer}' cannot be opened.</source>
        <translation>La capa de referencia '{layer}' no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The extent '{extent}' holds no area in the CRS of the result.</source>
        <translation>La extensión '{extent}' no tiene superficie en el SRC del resultado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners</source>
        <translation>Imágenes asociadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Images that bring further bands, such as cloud probabilities, angles or masks from other files. Their bands are bands of the images that they belong to, taken from the nearest pixel: in masks, qualities and expressions. The log says what belongs together. A collection file brings all its images.</source>
        <translation>Imágenes que aportan más bandas, como probabilidades de nubes, ángulos o máscaras de otros archivos. Sus bandas son bandas de las imágenes a las que pertenecen, tomadas del píxel más próximo: en máscaras, calidades y expresiones. El registro dice qué va con qué. Un archivo de colección aporta todas sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners belong</source>
        <translation>Las imágenes asociadas pertenecen</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>date: to the image of the same date. nearest: to images of dates at most so many days away. name: the name of one is part of the name of the other. position: the first to the first image in the list, and so on. all: one partner to all images. Of several, the one of the same tile is taken, else the one with the largest overlap.</source>
        <translation>date: a la imagen de la misma fecha. nearest: a imágenes de fechas a no más de tantos días. name: el nombre de una es parte del nombre de la otra. position: la primera a la primera imagen de la lista, y así sucesivamente. all: una imagen asociada a todas las imágenes. De varias se toma la de la misma tesela, y si no, la de mayor solape.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Days between partners</source>
        <translation>Días entre imágenes asociadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>For nearest: how many days a partner may be away.</source>
        <translation>Para nearest: cuántos días puede distar una imagen asociada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>The length of a period: a month, a season of three months, a year, or a number of days.</source>
        <translation>La duración de un periodo: un mes, una estación de tres meses, un año o un número de días.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Days of a period</source>
        <translation>Días de un periodo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>For days: how many. They are counted from the start date, or from the first image where none is set.</source>
        <translation>Para days: cuántos. Se cuentan desde la fecha inicial o, si no hay, desde la primera imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Id field</source>
        <translation>Campo de identificador</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>What the places are called, and their files. Empty: by their feature id.</source>
        <translation>Cómo se llaman los lugares y sus archivos. Vacío: por el identificador del objeto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Buffer (metres)</source>
        <translation>Zona de influencia (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>How much around each polygon is a part of the place, in metres on the ground: a number, or an expression over its fields, such as 500 or 2 * sqrt("area").</source>
        <translation>Cuánto alrededor de cada polígono es parte del lugar, en metros sobre el terreno: un número o una expresión sobre sus campos, como 500 o 2 * sqrt("area").</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Target date of the place</source>
        <translation>Fecha objetivo del lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The date for which images are chosen: a field, an expression over the fields, or a date such as 2024-08-15. Empty: that of the newest image of each place. The order Nearest to the target date on top, and days in a quality, go by it where Target date is empty.</source>
        <translation>La fecha para la que se eligen imágenes: un campo, una expresión sobre los campos o una fecha como 2024-08-15. Vacío: la de la imagen más reciente de cada lugar. El orden La más próxima a la fecha objetivo encima, y days en una calidad, la usan donde Fecha objetivo está vacía.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Choice of images</source>
        <translation>Elección de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The nearest complete one: the image with the fewest masked cells in the place; of these the nearest to the target date, then the earlier. All within some days: all images of some days around the target date. The best ones: several images, in the order of The nearest complete one.</source>
        <translation>La completa más cercana: la imagen con menos celdas enmascaradas en el lugar; entre estas la más cercana a la fecha objetivo, y luego la anterior. Todas las de unos días: todas las imágenes de unos días alrededor de la fecha objetivo. Las mejores: varias imágenes, en el orden de La completa más cercana.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Days around the target date</source>
        <translation>Días alrededor de la fecha objetivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For All within some days: how many days before and after.</source>
        <translation>Para Todas las de unos días: cuántos días antes y después.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The best ones: how many images, of each group.</source>
        <translation>Para Las mejores: cuántas imágenes, de cada grupo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Most masked cells (percent)</source>
        <translation>Máximo de celdas enmascaradas (por ciento)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The nearest complete one: an image with more of the place masked is not complete enough. Where a group has none that is, all its images are taken, and the place becomes the median of all; the result says so.</source>
        <translation>Para La completa más cercana: una imagen con más del lugar enmascarado no es lo bastante completa. Donde un grupo no tiene ninguna que lo sea, se toman todas sus imágenes y el lugar es la mediana de todas; el resultado lo dice.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>A property of the images, such as orbit: images are chosen from each group, so that a place gets an ascending and a descending one, and all go into one composite. Names are those of Filter. Images without the property are left out.</source>
        <translation>Una propiedad de las imágenes, como orbit: se eligen imágenes de cada grupo, de modo que un lugar recibe una ascendente y una descendente, y todas van a una composición. Los nombres son los de Filtro. Las imágenes sin la propiedad quedan fuera.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>'{text}' in Group by ({id}) is no property that images can have; there are {names}, and properties of items in double quotes.</source>
        <translation>'{text}' en Agrupar por ({id}) no es una propiedad que puedan tener las imágenes; hay {names}, y propiedades de elementos entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>None of the images has the property '{name}' of Group by ({id}).</source>
        <translation>Ninguna de las imágenes tiene la propiedad '{name}' de Agrupar por ({id}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The property '{name}' of Group by ({id}) has {count} values; {most} groups are allowed.</source>
        <translation>La propiedad '{name}' de Agrupar por ({id}) tiene {count} valores; se permiten {most} grupos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>{lacking} of {count} {count:image|images} {lacking:has|have} no '{name}' and {lacking:is|are} left out.</source>
        <translation>{lacking} de {count} {count:imagen|imágenes} no {lacking:tiene|tienen} '{name}' y se {lacking:deja|dejan} fuera.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygon is empty.</source>
        <translation>El polígono está vacío.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>Nothing is left of the polygon with its buffer.</source>
        <translation>No queda nada del polígono con su margen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons '{layer}' have no CRS, so that nobody knows where they are; set it in the properties of the layer.</source>
        <translation>Los polígonos '{layer}' no tienen SRC, así que nadie sabe dónde están; indíquelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon; choose another layer.</source>
        <translation>La capa '{layer}' en Polígonos no contiene ningún polígono; elija otra capa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>'{text}' in {label} ({name}) cannot be read: {reason}.</source>
        <translation>'{text}' en {label} ({name}) no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons have no field '{column}', which {label} ({name}) uses.</source>
        <translation>Los polígonos no tienen el campo '{column}', que usa {label} ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} cannot be computed: {reason}</source>
        <translation>{label} no se puede calcular: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is empty (NULL).</source>
        <translation>{label} está vacío (NULL).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is no number: '{value}'.</source>
        <translation>{label} no es un número: '{value}'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
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
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The area of the result. Empty: the whole image.</source>
        <translation>El área del resultado. Vacío: toda la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons hold no area.</source>
        <translation>Los polígonos no tienen superficie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons '{layer}' cannot be opened; choose a layer of polygons in Polygons.</source>
        <translation>Los polígonos '{layer}' no se pueden abrir; elija una capa de polígonos en Polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons have no field '{field}'; choose another.</source>
        <translation>Los polígonos no tienen el campo '{field}'; elija otro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>The bands that are changed: names, numbers or regular expressions, with commas between them. Empty: those of {names} that are there. All other bands pass through.</source>
        <translation>Las bandas que se cambian: nombres, números o expresiones regulares, separados por comas. Vacío: las de {names} que haya. Todas las demás bandas pasan sin cambios.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Values are decibels</source>
        <translation>Los valores son decibelios</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>On: the values of these bands are decibels. They are worked on as powers, and the result is in decibels again. Off: the values are powers; what is below 0 is masked.</source>
        <translation>Activado: los valores de estas bandas son decibelios. Se trabajan como potencias, y el resultado vuelve a ser decibelios. Desactivado: los valores son potencias; lo que es menor que 0 se enmascara.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} in decibels</source>
        <translation>{names} en decibelios</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} as powers</source>
        <translation>{names} como potencias</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Start date</source>
        <translation>Fecha inicial</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes before this date are left out.</source>
        <translation>Las escenas anteriores a esta fecha se omiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>End date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes from this date on are left out; the date is excluded.</source>
        <translation>Las escenas a partir de esta fecha se omiten; la fecha misma queda excluida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that meet this area are taken. They are not cut.</source>
        <translation>Solo se toman las escenas que tocan esta área. No se recortan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that hold this place are taken.</source>
        <translation>Solo se toman las escenas que contienen este lugar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes of these tiles are taken, with commas between them, such as T33TWN,33TXN or 014032.</source>
        <translation>Solo se toman las escenas de estas teselas, separadas por comas, por ejemplo T33TWN,33TXN o 014032.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Largest cloud cover (%)</source>
        <translation>Mayor cobertura de nubes (%)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Scenes with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>Se excluyen las escenas con más nubes, y también aquellas cuya cobertura no se conoce.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Compute cloud cover</source>
        <translation>Calcular la cobertura de nubes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Where no metadata give the share of clouds, it is counted in the band of classes or quality, by the mask for that band. It is kept in the collection file.</source>
        <translation>Donde ningún metadato indica la proporción de nubes, se cuenta en la banda de clases o de calidad, con la máscara para esa banda. Se guarda en el archivo de colección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' holds no area.</source>
        <translation>La extensión '{extent}' no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' lies nowhere on Earth.</source>
        <translation>La extensión '{extent}' no está en ningún lugar de la Tierra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The images of the collection, in order; drag them in the list to change it. The last image is on top. Empty: those of the collection file.</source>
        <translation>Las imágenes de la colección, en orden; arrástrelas en la lista para cambiarlo. La última imagen queda encima. Vacío: las del archivo de colección.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file</source>
        <translation>Archivo de colección</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A file of STAC items (an ItemCollection, one item, or one item in each line) whose images come before those of the list. An image is opened only when it meets the extent, the dates and the filter. A raster whose bands are dates (NetCDF, HDF, GeoTIFF) is a collection too, with one image for each date.</source>
        <translation>Un archivo de elementos STAC (una ItemCollection, un elemento o un elemento en cada línea) cuyas imágenes van antes que las de la lista. Una imagen se abre solo cuando toca la extensión y cumple las fechas y el filtro. Un ráster cuyas bandas son fechas (NetCDF, HDF, GeoTIFF) también es una colección, con una imagen para cada fecha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Keeps the images whose properties meet a condition, for example {example}. Names: {names}; other properties of an item in double quotes. An image that lacks a property is left out, and the log counts them.</source>
        <translation>Conserva las imágenes cuyas propiedades cumplen una condición, por ejemplo {example}. Nombres: {names}; otras propiedades de un elemento entre comillas dobles. Una imagen que carece de una propiedad se excluye, y el registro las cuenta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../engine/inputs/added_bands.py"/>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands</source>
        <translation>Añadir bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Bands that every image gets, as if they were in its file: names of indices, or a name and an expression, with semicolons between them, for example NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). They are computed from scaled values, and masked where a band in them is. Later ones may use earlier ones.</source>
        <translation>Bandas que recibe cada imagen, como si estuvieran en su archivo: nombres de índices, o un nombre y una expresión, separados por punto y coma, por ejemplo NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). Se calculan con valores escalados, y se enmascaran donde lo está una de sus bandas. Las posteriores pueden usar las anteriores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Names, numbers or regular expressions, with commas between them, for example B4,B3,B2 or B.*,SCL. The result has the bands in this order. Empty: all bands that every image has. A name with a comma goes in double quotes.</source>
        <translation>Nombres, números o expresiones regulares, separados por comas, por ejemplo B4,B3,B2 o B.*,SCL. El resultado tiene las bandas en este orden. Vacío: todas las bandas que tienen todas las imágenes. Un nombre con coma va entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Which image is on top where several are valid: the last in the list (As listed), the newest, the oldest, or the one nearest to the target date.</source>
        <translation>Qué imagen está encima donde varias son válidas: la última de la lista (Como en la lista), la más reciente, la más antigua o la más cercana a la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images before this date are not used.</source>
        <translation>Las imágenes anteriores a esta fecha no se usan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images of this date and later are not used.</source>
        <translation>Las imágenes de esta fecha y posteriores no se usan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Target date</source>
        <translation>Fecha objetivo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The date for the order Nearest to the target date on top, and for days in the quality of a quality mosaic.</source>
        <translation>La fecha para el orden La más próxima a la fecha objetivo encima, y para days en la calidad de un mosaico de calidad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Date pattern</source>
        <translation>Patrón de fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Where the date is in the names of all images: a regular expression with the named group date, or year, month and day, for example {example}. A date under Temporal in the properties of a layer goes before it.</source>
        <translation>Dónde está la fecha en los nombres de todas las imágenes: una expresión regular con el grupo con nombre date, o year, month y day, por ejemplo {example}. Una fecha en Temporal, en las propiedades de una capa, va antes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Fuse images of one day</source>
        <translation>Fusionar las imágenes de un mismo día</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>On: images of one day are put over each other first, the last one on top, and count as one image. So two tiles of one overpass do not count twice where they overlap. It is the day by the sun at each image, so that midnight of UTC parts no overpass.</source>
        <translation>Activado: las imágenes de un mismo día se ponen primero unas sobre otras, la última encima, y cuentan como una imagen. Así, dos teselas de una pasada no cuentan dos veces donde se solapan. Es el día según el sol en cada imagen, para que la medianoche de UTC no divida ninguna pasada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Least number of observations</source>
        <translation>Número mínimo de observaciones</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Pixels with fewer valid observations are masked: band by band, or whole pixels where these are taken whole. All images are read for it when it is above 1.</source>
        <translation>Se enmascaran los píxeles con menos observaciones válidas: banda a banda, o píxeles enteros donde se toman enteros. Cuando es mayor que 1 se leen para ello todas las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>When an image cannot be read</source>
        <translation>Si una imagen no se puede leer</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>stop ends the run with an error. skip leaves out the whole image, names it in the log and in the footprints, and computes the result as if it had not been in the list; then the run may begin again.</source>
        <translation>stop termina la ejecución con un error. skip omite la imagen entera, la nombra en el registro y en las huellas, y calcula el resultado como si no hubiera estado en la lista; entonces la ejecución puede empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The area of the result. Empty: the smallest area that holds all images.</source>
        <translation>El área del resultado. Vacío: la menor área que contiene todas las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The coordinate reference system of the result. Empty: that of the first image.</source>
        <translation>El sistema de referencia de coordenadas del resultado. Vacío: el de la primera imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/running/run_area.py"/>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Width and height of a cell in units of the CRS. Empty: the finest of the images.</source>
        <translation>Ancho y alto de una celda en unidades del SRC. Vacío: la más fina de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Reference layer</source>
        <translation>Capa de referencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster whose CRS, cells and extent the result takes over. Extent, CRS and cell size, when set, go before it.</source>
        <translation>Un ráster cuyos SRC, celdas y extensión toma el resultado. Si se indican extensión, SRC y tamaño de celda, tienen prioridad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>How images on another grid are brought to the grid of the result. Images on the same grid are never changed. Bands of classes and quality bits are always taken from the nearest pixel.</source>
        <translation>Cómo se llevan las imágenes de otra cuadrícula a la del resultado. Las imágenes en la misma cuadrícula nunca se cambian. Las bandas de clases y los bits de calidad se toman siempre del píxel más cercano.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Output nodata value</source>
        <translation>Valor sin datos de salida</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The number that marks pixels without data. Empty: one that cannot be a value.</source>
        <translation>El número que marca los píxeles sin datos. Vacío: uno que no puede ser un valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Threads (0: all)</source>
        <translation>Hilos (0: todos)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Processors to use; 0 uses all.</source>
        <translation>Procesadores que se usan; 0 usa todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory in MB (0: automatic)</source>
        <translation>Memoria en MB (0: automática)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory that blocks of images may take, in megabytes; 0 means 320 for each thread. The result does not depend on it.</source>
        <translation>Memoria que pueden ocupar los bloques de imágenes, en megabytes; 0 significa 320 por hilo. El resultado no depende de ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Creation options</source>
        <translation>Opciones de creación</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>GDAL creation options, with | between them, for example COMPRESS=LZW|TILED=YES. Empty: tiled and compressed.</source>
        <translation>Opciones de creación de GDAL, separadas por |, por ejemplo COMPRESS=LZW|TILED=YES. Vacío: teselado y comprimido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The address of a Dask scheduler whose workers do the work, for example tcp://host:8786. Empty: this computer does it. The result is the same. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>La dirección de un planificador de Dask cuyos trabajadores hacen el trabajo, por ejemplo tcp://host:8786. Vacío: lo hace este equipo. El resultado es el mismo. Ningún proyecto la guarda: indíquela en Configuración &gt; Opciones &gt; Image Collections para cada nueva ejecución.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Path map</source>
        <translation>Correspondencia de rutas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>For workers that know the folders of the images and of the result by other names: the beginning of a path here, =, and the one there, for example {example}. Several are joined by semicolons. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>Para trabajadores que conocen con otros nombres las carpetas de las imágenes y del resultado: el principio de una ruta aquí, =, y el de allí, por ejemplo {example}. Varias se unen con punto y coma. Ningún proyecto lo guarda: indíquelo en Configuración &gt; Opciones &gt; Image Collections para cada nueva ejecución.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster that says for each pixel which image it came from (its position in Images), the date as yyyymmdd, and how many images were valid; for statistics the counts and the first and last date. All images are read for it.</source>
        <translation>Un ráster que dice para cada píxel de qué imagen vino (su posición en Imágenes), la fecha como aaaammdd y cuántas imágenes eran válidas; para estadísticas, los recuentos y la primera y última fecha. Para ello se leen todas las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Footprints</source>
        <translation>Huellas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The outline of each image with its date, the shares of its pixels that are valid and masked, and how many pixels of the result came from it.</source>
        <translation>El contorno de cada imagen con su fecha, las proporciones de píxeles válidos y enmascarados, y cuántos píxeles del resultado vinieron de ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/unused.py"/>
        <source>{description} ({name}) is not used, as {other_description} ({other}) is {keys}.</source>
        <translation>{description} ({name}) no se usa, ya que {other_description} ({other}) es {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Composites by period</source>
        <translation>Compuestos por periodo</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Makes one composite for each month, season, year, or every so many days, all on one grid, with dates that the temporal controller plays.</source>
        <translation>Hace un compuesto por mes, estación, año o cada tantos días, todos en una misma cuadrícula, con fechas que reproduce el controlador temporal.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Each period becomes a GeoTIFF named after it: 2024-05, 2024-JJA, 2024, or the first day. Seasons are meteorological: 2024-DJF is December 2023 to February 2024. A period without images, or without valid pixels, gets no raster; the log and the table say so.</source>
        <translation>Cada periodo es un GeoTIFF con su nombre: 2024-05, 2024-JJA, 2024 o el primer día. Las estaciones son meteorológicas: 2024-DJF va de diciembre de 2023 a febrero de 2024. Un periodo sin imágenes, o sin píxeles válidos, no recibe ráster; el registro y la tabla lo dicen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>time series,monthly,seasonal,yearly,annual,composite,temporal,animation</source>
        <translation>serie temporal,mensual,estacional,anual,compuesto,temporal,animación,time series,monthly</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Where the rasters are written, one for each period.</source>
        <translation>Dónde se escriben los rásteres, uno por periodo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Table of periods</source>
        <translation>Tabla de periodos</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>A table with the start of each period, its end (the first day after it), how many images and valid pixels it has, and what is wrong where it has none.</source>
        <translation>Una tabla con el inicio de cada periodo, su fin (el primer día posterior), cuántas imágenes y píxeles válidos tiene y, si no tiene, qué ocurre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Number of periods with a result</source>
        <translation>Número de periodos con resultado</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' is a file; choose a folder.</source>
        <translation>La carpeta de salida '{folder}' es un archivo; elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Periods: {count}.</source>
        <translation>Períodos: {count}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Does the same work for each polygon of a layer: chooses images for it, makes a composite of these, and lets a model make polygons of it. One layer says what was used for each place, what was found, and what went wrong.</source>
        <translation>Hace el mismo trabajo para cada polígono de una capa: elige imágenes para él, hace una composición de ellas y deja que un modelo haga polígonos de ella. Una capa dice qué se usó en cada lugar, qué se encontró y qué falló.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>A place is a polygon with its buffer. Its raster holds the rectangle around it, in the CRS of the first image that reaches it unless CRS is set. Cells of the place are those with their centre in it; an image has a cell masked where a band is not valid, or where it does not reach.</source>
        <translation>Un lugar es un polígono con su zona de influencia. Su ráster contiene el rectángulo que lo rodea, en el SRC de la primera imagen que lo alcanza salvo que se fije SRC. Las celdas del lugar son las que tienen su centro en él; una imagen tiene enmascarada una celda donde una banda no es válida o adonde no llega.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>When something goes wrong with a place, its row says what, and the others go on. When the same run is started again, places are kept that were made of the same files and settings, also after QGIS was ended in the middle; all others are made again.</source>
        <translation>Cuando algo falla en un lugar, su fila dice qué, y los demás siguen. Cuando se inicia otra vez la misma ejecución, se conservan los lugares que se hicieron con los mismos archivos y ajustes, también si QGIS se cerró a la mitad; todos los demás se hacen de nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>lakes,fields,sites,regions of interest,batch,each feature,nearest image,clip,export</source>
        <translation>lagos,campos,sitios,regiones de interés,lote,cada objeto,imagen más cercana,recortar,exportar</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The places, one for each feature.</source>
        <translation>Los lugares, uno por cada objeto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The id of a model, or of any algorithm, that makes a vector layer of a raster, such as imagecollections:placewater or model:lakes. A vector layer that it asks for is the polygon of the place, without its buffer; all else must have a default. Empty: only rasters are made.</source>
        <translation>El identificador de un modelo, o de cualquier algoritmo, que hace una capa vectorial de un ráster, como imagecollections:placewater o model:lakes. Una capa vectorial que pida es el polígono del lugar, sin su zona de influencia; todo lo demás debe tener un valor predeterminado. Vacío: solo se hacen rásteres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Gets a GeoTIFF for each place, named by its id, and a GeoPackage of what the model makes of it. They are not loaded.</source>
        <translation>Recibe un GeoTIFF por cada lugar, con su identificador como nombre, y un GeoPackage de lo que el modelo hace de él. No se cargan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A row for each place: images and dates of each group, masked cells, the area of the polygon and of what the model found in square metres, their intersection over union, and what went wrong. With a model, its polygons are those of the layer.</source>
        <translation>Una fila por cada lugar: imágenes y fechas de cada grupo, celdas enmascaradas, el área del polígono y de lo que encontró el modelo en metros cuadrados, su intersección sobre la unión y qué falló. Con un modelo, sus polígonos son los de la capa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Number of places with a raster</source>
        <translation>Número de lugares con ráster</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places kept from an earlier run</source>
        <translation>Lugares conservados de una ejecución anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>to choose images for a place</source>
        <translation>para elegir imágenes de un lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places: {count}. Images: {images}.</source>
        <translation>Lugares: {count}. Imágenes: {images}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>What the rasters are cut to; cells of a place beyond it count as masked. Empty: each raster holds its place.</source>
        <translation>A qué se recortan los rásteres; las celdas de un lugar fuera de ello cuentan como enmascaradas. Vacío: cada ráster contiene su lugar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>stop: a place that needs the image has this as its problem, and the others go on. skip: places are made as if the image had not been in the list; the log names it.</source>
        <translation>stop: un lugar que necesita la imagen tiene esto como su problema, y los demás siguen. skip: los lugares se hacen como si la imagen no hubiera estado en la lista; el registro la nombra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Takes each pixel, with all its bands, from the image with the best quality: the greenest, the clearest, the warmest.</source>
        <translation>Toma cada píxel, con todas sus bandas, de la imagen con la mejor calidad: la más verde, la más limpia, la más cálida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>best pixel,greenest,cloud free,composite,bap,ndvi,qualityMosaic,earth engine</source>
        <translation>mejor píxel,más verde,sin nubes,compuesto,bap,ndvi,qualityMosaic,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A band, its number, an index such as NDVI or EVI(L=1), or an expression, for example (B8 - B4) / (B8 + B4) or -MSK_CLDPRB. Names with spaces or hyphens, or with a digit in front, go in double quotes: "S2-B08". Operators: + - * / **, comparisons, and, or, not. Functions: abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condition, yes, no), gauss(x, centre, left, right), sigmoid(x, middle, width). Pixels with a masked quality do not compete.</source>
        <translation>Una banda, su número, un índice como NDVI o EVI(L=1), o una expresión, por ejemplo (B8 - B4) / (B8 + B4) o -MSK_CLDPRB. Los nombres con espacios o guiones, o que empiezan por una cifra, van entre comillas dobles: "S2-B08". Operadores: + - * / **, comparaciones, and, or, not. Funciones: abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condición, sí, no), gauss(x, centre, left, right), sigmoid(x, middle, width). Los píxeles con calidad enmascarada no compiten.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Besides bands it can name what is known of images: {names}, and numbers of the properties of items in double quotes. cloud_distance is in metres, to the nearest pixel of the same image that the mask takes out; days are counted from Target date, and are less than 0 before it.</source>
        <translation>Además de bandas puede nombrar lo que se sabe de las imágenes: {names}, y números de las propiedades de los ítems entre comillas dobles. cloud_distance está en metros, hasta el píxel más cercano de la misma imagen que quita la máscara; days se cuenta desde la fecha objetivo, y es menor que 0 antes de ella.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which quality wins: the highest, the lowest, or the one nearest to the quality target.</source>
        <translation>Qué calidad gana: la más alta (highest), la más baja (lowest) o la más cercana al objetivo de calidad (nearest).</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality target</source>
        <translation>Objetivo de calidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For nearest: the image whose quality is closest to this number wins.</source>
        <translation>Para nearest: gana la imagen cuya calidad está más cerca de este número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Equal quality</source>
        <translation>Igual calidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which image wins where several have the same quality: the last (the one on top) or the first.</source>
        <translation>Qué imagen gana si varias tienen la misma calidad: la última (last, la de encima) o la primera (first).</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Where the winner has gaps</source>
        <translation>Donde la ganadora tiene huecos</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>What happens where the best image is masked in some band: keep leaves the band masked, skip lets only images compete that are valid in all bands, fill takes the band from the next best image.</source>
        <translation>Qué pasa donde la mejor imagen está enmascarada en alguna banda: keep deja la banda enmascarada, skip deja competir solo a las imágenes válidas en todas las bandas, fill toma la banda de la siguiente mejor imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Cloud distance (metres)</source>
        <translation>Distancia a las nubes (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For cloud_distance in the quality: how far clouds are looked for. Where there is none within it, cloud_distance is this number. In a live layer that shows overviews it is the distance on these.</source>
        <translation>Para cloud_distance en la calidad: hasta qué distancia se buscan nubes. Donde no hay ninguna dentro de ella, cloud_distance es este número. En una capa viva que muestra vistas generales es la distancia en estas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Mean of the best</source>
        <translation>Media de las mejores</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 1: each band is the mean of so many best observations that are valid in it, against speckle and noise. Source and date are those of the best one.</source>
        <translation>Mayor que 1: cada banda es la media de ese número de mejores observaciones válidas en ella, contra el moteado y el ruido. La fuente y la fecha son las de la mejor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Parts of the winning quality</source>
        <translation>Partes de la calidad ganadora</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>On: where the quality is a sum, the raster of the winning quality has a further band for each thing that is added up.</source>
        <translation>Activado: donde la calidad es una suma, el ráster de la calidad ganadora tiene una banda más por cada cosa que se suma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Weight of the medoid</source>
        <translation>Peso del medoide</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 0: what an observation gains in quality whose bands are the median of the pixel, and less the farther they are from it. Colours get steadier, and undetected clouds win less often. The bands of all images are read for it.</source>
        <translation>Mayor que 0: lo que gana en calidad una observación cuyas bandas son la mediana del píxel, y menos cuanto más lejos están de ella. Los colores son más constantes y las nubes no detectadas ganan con menos frecuencia. Para ello se leen las bandas de todas las imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Winning quality</source>
        <translation>Calidad ganadora</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A raster of the quality that won each pixel.</source>
        <translation>Un ráster con la calidad que ganó cada píxel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/catalogue_search.py"/>
        <source>{address} does not list its collections.</source>
        <translation>{address} no da la lista de sus colecciones.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/chosen_images.py"/>
        <source>{label} is opened with a stored password.</source>
        <translation>{label} se abre con una contraseña guardada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Choose at least one reducer.</source>
        <translation>Elija al menos un reductor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Enter a quality target.</source>
        <translation>Indique un objetivo de calidad.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Choose a quality or write an expression.</source>
        <translation>Elija una calidad o escriba una expresión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/state/session.py"/>
        <source>Write a mask rule, such as SCL in 3,8,9,10.</source>
        <translation>Escriba una regla de máscara, como SCL in 3,8,9,10.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines</source>
        <translation>Más líneas</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>{index} is made for reflectances from 0 to 1, and the bands have larger numbers: its values are not the usual ones.</source>
        <translation>{index} está hecho para reflectancias de 0 a 1, y las bandas tienen números mayores: sus valores no son los habituales.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>The composite has no band '{name}'; choose it under Bands first.</source>
        <translation>El compuesto no tiene la banda «{name}»; elíjala antes en Bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>The polygon is empty: it has no area.</source>
        <translation>El polígono está vacío: no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>Zonal series are not there.</source>
        <translation>No están las series zonales.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>No image lies under the polygon.</source>
        <translation>No hay ninguna imagen bajo el polígono.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The algorithm '{name}' makes no composite that this version of the plugin knows.</source>
        <translation>El algoritmo '{name}' no hace ningún compuesto que conozca esta versión del complemento.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The images that this composite was made of cannot be opened: {names}. Put them back where they were, or make the composite again.</source>
        <translation>No se pueden abrir las imágenes de las que se hizo este compuesto: {names}. Devuélvalas a su lugar o haga el compuesto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>outside the image</source>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <location filename="../../ui/inspector/chart.py"/>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>'{text}' names no band.</source>
        <translation>'{text}' no nombra ninguna banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>There is a band '{band}' already; give the added one another name.</source>
        <translation>Ya hay una banda '{band}'; dé otro nombre a la añadida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>Not every scene that is used has a band '{name}'.</source>
        <translation>No todas las escenas que se usan tienen una banda '{name}'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>The index {key} needs a band '{band}', which not every scene has.</source>
        <translation>El índice {key} necesita una banda '{band}', que no todas las escenas tienen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no coordinate reference system.</source>
        <translation>'{text}' no es un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no extent; write left,right,bottom,top, and the CRS in brackets.</source>
        <translation>'{text}' no es una extensión; escriba izquierda,derecha,abajo,arriba, y el SRC entre corchetes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>Two numbers: {first} and {second}. For numbers with commas write semicolons between them, such as 2,5; 97,5.</source>
        <translation>Dos números: {first} y {second}. Para números con comas, escriba puntos y comas entre ellos, como 2,5; 97,5.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduces all images to one: statistics, such as the median, of all valid observations of each pixel, band by band.</source>
        <translation>Reduce todas las imágenes a una: estadísticas, como la mediana, de todas las observaciones válidas de cada píxel, banda por banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>statistics,median,mean,percentile,count,composite,time series,cell statistics,earth engine</source>
        <translation>estadísticas,mediana,media,percentil,recuento,compuesto,serie temporal,estadísticas de celda,reduce,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Decibels: {levels} work on the powers 10^(L/10), and the result is 10 log10 of what comes out. So a standard deviation is the level of the standard deviation of the powers; a power of 0 has no level and is nodata. {numbers} of the powers have no unit. The product of powers is the sum of the levels. All others look at the numbers as they are: ranks are the same for levels and powers, a percentile between two ranks is interpolated in decibels, differences such as range and iqr are ratios of powers, and a trend is in decibels per year.</source>
        <translation>Decibelios: {levels} trabajan con las potencias 10^(L/10), y el resultado es 10 log10 de lo que sale. Así, una desviación estándar es el nivel de la desviación estándar de las potencias; una potencia de 0 no tiene nivel y es sin datos. {numbers} de las potencias no tienen unidad. El producto de potencias es la suma de los niveles. Todos los demás toman los números tal como están: los rangos son los mismos para niveles y potencias, un percentil entre dos rangos se interpola en decibelios, diferencias como range e iqr son cocientes de potencias, y una tendencia es en decibelios por año.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reducers</source>
        <translation>Reductores</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>What to compute. Several at once cost little more than one. The result has a band for each, such as B4_median.</source>
        <translation>Qué se calcula. Varios a la vez cuestan poco más que uno. El resultado tiene una banda para cada uno, como B4_median.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For percentile: numbers from 0 to 100, with commas between them. The bands are called B4_p10 and so on.</source>
        <translation>Para percentile: números de 0 a 100, separados por comas. Las bandas se llaman B4_p10, etc.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Interval of the mean (percentiles)</source>
        <translation>Intervalo de la media (percentiles)</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For intervalMean: the two percentiles between which values are averaged.</source>
        <translation>Para intervalMean: los dos percentiles entre los que se promedian los valores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For radar images in decibels. On: what is added up or averaged is the power behind the values, and the result is in decibels again. Minimum, maximum, median and other selections and ranks do not change.</source>
        <translation>Para imágenes de radar en decibelios. Activado: se suman o promedian las potencias que hay detrás de los valores, y el resultado vuelve a ser decibelios. Mínimo, máximo, mediana y otras selecciones y rangos no cambian.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>A page about the collection: dates and gaps, CRS, cell sizes, sensors, bands that are not everywhere, clouds, images that are there twice.</source>
        <translation>Una página sobre la colección: fechas y huecos, SRC, tamaños de celda, sensores, bandas que no están en todas, nubes, imágenes repetidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Report of a collection</source>
        <translation>Informe de una colección</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>Look at</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>The first {shown} of {all} images are listed.</source>
        <translation>Se muestran las primeras {shown} de {all} imágenes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Natural colours</source>
        <translation>Colores naturales</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>False colour: plants are red</source>
        <translation>Falso color: las plantas son rojas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Agriculture: crops are green</source>
        <translation>Agricultura: los cultivos son verdes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Land and water</source>
        <translation>Tierra y agua</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Built-up areas</source>
        <translation>Zonas edificadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Burnt areas</source>
        <translation>Zonas quemadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Geology: rocks and soils</source>
        <translation>Geología: rocas y suelos</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>A page about the run, by which settings are compared: how much the borders between images show, how many pixels came from each image, and what was set. The borders are measured where Provenance is written too.</source>
        <translation>Una página sobre la ejecución, con la que se comparan ajustes: cuánto se notan los bordes entre imágenes, cuántos píxeles vienen de cada imagen y qué se eligió. Los bordes se miden donde también se escribe la procedencia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Borders between images</source>
        <translation>Bordes entre imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They could not be measured: {error}</source>
        <translation>No se pudieron medir: {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They were not measured: that takes Provenance with one source for all bands, and pixels of different images side by side.</source>
        <translation>No se midieron: hace falta la procedencia con un solo origen para todas las bandas, y píxeles de imágenes distintas uno al lado del otro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Neighbouring pixels</source>
        <translation>Píxeles vecinos</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Mean difference</source>
        <translation>Diferencia media</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of different images</source>
        <translation>De imágenes distintas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of one image</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <source>Position</source>
        <translation>Posición</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Pixels used</source>
        <translation>Píxeles usados</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Share of the pixels used, in percent</source>
        <translation>Parte de los píxeles usados, en porcentaje</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <location filename="../../algorithms/where.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>{live} ends in .vrt and {name} does not; a live composite computes no pixels beforehand, so let all rasters of a run end in .vrt, or none.</source>
        <translation>{live} termina en .vrt y {name} no; un compuesto en vivo no calcula píxeles de antemano, así que haga que todos los rásteres de una ejecución terminen en .vrt, o ninguno.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>For {name} pixels are counted while they are written, and a live composite writes none; let {live} end in .tif, or leave {name} empty.</source>
        <translation>Para {name} se cuentan los píxeles mientras se escriben, y un compuesto en vivo no escribe ninguno; haga que {live} termine en .tif, o deje {name} vacío.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>{label} is opened with a stored password, which a live composite would have to hold; let the output end in .tif.</source>
        <translation>{label} se abre con una contraseña guardada, que un compuesto en vivo tendría que contener; haga que la salida termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>A live composite writes no pixels; not used: {unused}.</source>
        <translation>Un compuesto en vivo no escribe píxeles; no se usa: {unused}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Where a live composite shows overviews, cloud_distance is the distance on these.</source>
        <translation>Donde un compuesto en vivo muestra vistas generales, cloud_distance es la distancia en estas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>GDAL cannot show live composites here: {reason}</source>
        <translation>GDAL no puede mostrar aquí compuestos en vivo: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Images that cannot be opened are left out of a live composite now. It reads no pixels before somebody looks: where those of an image cannot be read then, it shows an error.</source>
        <translation>Las imágenes que no se pueden abrir se dejan fuera ahora de un compuesto en vivo. Este no lee píxeles antes de que alguien mire: donde los de una imagen no se puedan leer entonces, muestra un error.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>{image} matched to {reference}</source>
        <translation>{image} ajustada a {reference}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>Histograms show the share of pixels for each unit of the values, of the pixels that were compared. The rarest values at both ends are not drawn.</source>
        <translation>Los histogramas muestran, de los píxeles comparados, la proporción de píxeles por unidad de los valores. Los valores más raros de ambos extremos no se dibujan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>New values by value</source>
        <translation>Valores nuevos por valor</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {scene}</source>
        <translation>{name} de {scene}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes</source>
        <translation>{name} de {count} escenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {month}</source>
        <translation>{name} de {count} escenas, {month}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {first} to {last}</source>
        <translation>{name} de {count} escenas, {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{part}: {name}</source>
        <translation>{part}: {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by month</source>
        <translation>{method} por mes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by season</source>
        <translation>{method} por estación</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by year</source>
        <translation>{method} por año</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by days</source>
        <translation>{method} por días</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} (live)</source>
        <translation>{name} (en vivo)</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>CRS authority identifier</source>
        <translation>Identificador de autoridad del SRC</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Total pixel count</source>
        <translation>Recuento total de píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} ends in .vrt, and {algorithm} cannot be a live composite: it looks at all pixels before it writes any; use '.tif'.</source>
        <translation>{name} termina en .vrt, y {algorithm} no puede ser un compuesto en vivo: mira todos los píxeles antes de escribir alguno; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} and {taken} would be the same file '{path}'; choose two names.</source>
        <translation>{name} y {taken} serían el mismo archivo '{path}'; elija dos nombres.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>a run of this kind</source>
        <translation>una ejecución de este tipo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another folder.</source>
        <translation>La salida '{path}' es un archivo de la imagen de entrada '{image}'; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another name.</source>
        <translation>La salida '{path}' es un archivo de la imagen de entrada '{image}'; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is read by this run ({description}), and {written} would take its place; choose another name for the output.</source>
        <translation>El archivo '{path}' lo lee esta ejecución ({description}), y {written} ocuparía su lugar; elija otro nombre para la salida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is that of the live layer '{layer}'; choose another name for the output.</source>
        <translation>El archivo '{path}' es el de la capa en vivo '{layer}'; elija otro nombre para la salida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>{name} and a result in the output folder would be the same file '{path}'; choose another name.</source>
        <translation>{name} y un resultado en la carpeta de salida serían el mismo archivo '{path}'; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/seams.py"/>
        <source>The seams could not be measured. {error}</source>
        <translation>Las costuras no se pudieron medir. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>the file is not complete</source>
        <translation>el archivo no está completo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>{label} cannot be written to '{place}': {reason}. Is the disk full? If not, choose another format, such as .gpkg.</source>
        <translation>{label} no se puede escribir en '{place}': {reason}. ¿Está lleno el disco? Si no, elija otro formato, como .gpkg.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/written_items.py"/>
        <source>'{name}' names files in a temporary folder, which are gone when QGIS is closed. To keep them, choose an output folder.</source>
        <translation>«{name}» nombra archivos de una carpeta temporal, que desaparecen al cerrar QGIS. Para conservarlos, elija una carpeta de salida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Zonal series</source>
        <translation>Serie zonal</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Points are medians. Hollow points: less than {least} % of the polygon is valid.</source>
        <translation>Los puntos son medianas. Puntos huecos: menos del {least} % del polígono es válido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Polygon {name}</source>
        <translation>Polígono {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../engine/text.py"/>
        <source>no valid pixels</source>
        <translation>sin píxeles válidos</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>No numbers because</source>
        <translation>Sin números porque</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Draws pixels at random, or takes all in polygons, and writes the values of every band of every image there: a table of points, for training, checks and charts.</source>
        <translation>Sortea píxeles, o toma todos los de los polígonos, y escribe los valores de cada banda de cada imagen allí: una tabla de puntos, para entrenar, comprobar y hacer gráficos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>As sample in Earth Engine. Pixels are cells of the grid of the result, and points are their centres. The same seed draws the same cells, whatever images are there. Masked pixels are drawn like others: their rows are left out then, unless you want them. An image that cannot be read has empty values, and the log says why.</source>
        <translation>Como sample en Earth Engine. Los píxeles son celdas de la cuadrícula del resultado, y los puntos son sus centros. La misma semilla sortea las mismas celdas, sean cuales sean las imágenes. Los píxeles enmascarados se sortean como los demás: luego sus filas se omiten, salvo que las quiera. Una imagen que no se puede leer tiene valores vacíos, y el registro dice por qué.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>random points,training,extract,sampleRegions,stratified,point values,machine learning</source>
        <translation>puntos aleatorios,entrenamiento,extraer,sampleRegions,estratificado,valores en puntos,aprendizaje automático</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Where pixels are drawn: those with their centre in a polygon. Empty: in the whole extent.</source>
        <translation>Dónde se sortean los píxeles: los que tienen su centro en un polígono. Vacío: en toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>What the polygons are called, or their class. Empty: by their feature id.</source>
        <translation>Cómo se llaman los polígonos, o su clase. Vacío: por su identificador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>A table of points, with a field for each band.</source>
        <translation>Una tabla de puntos, con un campo para cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>How many pixels are drawn. 0: all.</source>
        <translation>Cuántos píxeles se sortean. 0: todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>So many in each polygon</source>
        <translation>Tantos en cada polígono</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: so many from each polygon, all where it has fewer. Off: from all together, and a pixel of several polygons is of the first.</source>
        <translation>Activado: tantos de cada polígono, todos si tiene menos. Desactivado: de todos juntos, y un píxel de varios polígonos es del primero.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Another number draws other pixels.</source>
        <translation>Otro número sortea otros píxeles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>pixel: one row for each pixel, with fields such as 20240501_B4. image: one for each pixel and image, with name and date of the image and fields such as B4.</source>
        <translation>pixel: una fila por píxel, con campos como 20240501_B4. image: una por píxel e imagen, con el nombre y la fecha de la imagen y campos como B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Leave out rows with empty values</source>
        <translation>Omitir filas con valores vacíos</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: rows in which any band is masked are left out. Off: masked bands are empty, and only rows without any value are left out.</source>
        <translation>Activado: se omiten las filas en las que alguna banda está enmascarada. Desactivado: las bandas enmascaradas quedan vacías, y solo se omiten las filas sin ningún valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Pixels drawn: {count}; rows in the table: {kept}.</source>
        <translation>Píxeles tomados: {count}; filas en la tabla: {kept}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Search a catalogue</source>
        <translation>Buscar en un catálogo</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Finds satellite images in a catalogue on the web and writes a collection file, from which other algorithms read only what they need.</source>
        <translation>Busca imágenes de satélite en un catálogo de la web y escribe un archivo de colección, del que otros algoritmos leen solo lo que necesitan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>stac,catalogue,catalog,search,cloud,cog,sentinel-2,landsat,download,earth search,planetary computer,copernicus</source>
        <translation>stac,catálogo,buscar,búsqueda,nube,cog,sentinel-2,landsat,descarga,earth search,planetary computer,copernicus</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>No image is downloaded. Catalogues and some of their collections:</source>
        <translation>No se descarga ninguna imagen. Catálogos y algunas de sus colecciones:</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The key of a known catalogue, such as {examples}, or the address of a STAC API or of a static catalogue (catalog.json). Your own ones can stand in the file image_collections/catalogues.json in the folder of your profile.</source>
        <translation>La clave de un catálogo conocido, como {examples}, o la dirección de una API STAC o de un catálogo estático (catalog.json). Los suyos pueden estar en el archivo image_collections/catalogues.json de la carpeta de su perfil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Names of collections of the catalogue, with commas between them, such as sentinel-2-l2a; * stands for all.</source>
        <translation>Nombres de colecciones del catálogo, separados por comas, como sentinel-2-l2a; * significa todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only images that meet this area are taken. It may cross 180 degrees: the west is a larger number than the east then.</source>
        <translation>Solo se toman las imágenes que tocan esta zona. Puede cruzar los 180 grados: entonces el oeste es un número mayor que el este.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images before this date are left out.</source>
        <translation>Se omiten las imágenes anteriores a esta fecha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images from this date on are left out; the date is excluded.</source>
        <translation>Se omiten las imágenes desde esta fecha; la fecha queda excluida.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>Se omiten las imágenes con más nubes y también aquellas cuya nubosidad no se conoce.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only these bands go into the collection file, such as red,nir,scl; list the band of the mask too. Images that lack one of them are left out. Empty: all bands.</source>
        <translation>Solo estas bandas van al archivo de colección, como red,nir,scl; incluya también la banda de la máscara. Se omiten las imágenes a las que les falta una de ellas. Vacío: todas las bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images</source>
        <translation>Máximo de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>The search ends after so many images. Catalogues usually give the newest first.</source>
        <translation>La búsqueda termina después de este número de imágenes. Los catálogos suelen dar primero las más recientes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. The collection file notes its id only.</source>
        <translation>Una configuración de autenticación de QGIS, para catálogos que la piden. El archivo de colección anota solo su identificador.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The images that were found as STAC items, from the oldest to the newest, for Collection file of other algorithms.</source>
        <translation>Las imágenes encontradas como elementos STAC, de la más antigua a la más reciente, para el Archivo de colección de otros algoritmos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Table of images</source>
        <translation>Tabla de imágenes</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The outline of each image with its date, collection, tile, cloud cover, licence and attribution.</source>
        <translation>El contorno de cada imagen con su fecha, colección, tesela, nubosidad, licencia y atribución.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections (COLLECTIONS) is empty; write the name of a collection, or * for all.</source>
        <translation>Colecciones (COLLECTIONS) está vacío; escriba el nombre de una colección, o * para todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images (LIMIT) is less than 1; nothing can be found.</source>
        <translation>Máximo de imágenes (LIMIT) es menor que 1; no se puede encontrar nada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The period from {start} to {end} is empty; the end date is not part of it.</source>
        <translation>El período de {start} a {end} está vacío; la fecha final no es parte de él.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Nothing was found. Check the names of the collections, the extent, the dates, the cloud cover and the filter.</source>
        <translation>No se encontró nada. Revise los nombres de las colecciones, la extensión, las fechas, la nubosidad y el filtro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images ask for a login. One with a name and a password is taken from Authentication (AUTHCFG); for others set GDAL_HTTP_HEADER_FILE in the environment of QGIS.</source>
        <translation>Los archivos de estas imágenes piden un inicio de sesión. Uno con nombre y contraseña se toma de Autenticación (AUTHCFG); para otros, defina GDAL_HTTP_HEADER_FILE en el entorno de QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images are read by GDAL with your keys for S3: set {settings} in the environment of QGIS.</source>
        <translation>GDAL lee los archivos de estas imágenes con sus claves de S3: defina {settings} en el entorno de QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Histograms of a series</source>
        <translation>Histogramas de una serie</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Makes the histogram of a band or an expression, such as NDVI, of every image, in polygons or in the whole extent: a table, and a page of small charts on one scale.</source>
        <translation>Hace el histograma de una banda o una expresión, como NDVI, de cada imagen, en polígonos o en toda la extensión: una tabla y una página de gráficos pequeños en una misma escala.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>All images are counted in the same bins. A bin holds its start but not its end; the last one holds both. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Todas las imágenes se cuentan en los mismos intervalos. Un intervalo contiene su inicio pero no su fin; el último contiene ambos. Una imagen que no se puede leer, o sin píxeles válidos, tiene una fila que lo dice, y las demás continúan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>time series,distribution,frequency,chart,plot,ndvi,small multiples</source>
        <translation>serie temporal,distribución,frecuencia,gráfico,diagrama,ndvi,histogram,chart</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Number of bins</source>
        <translation>Número de intervalos</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Into how many bins of equal width values are sorted.</source>
        <translation>En cuántos intervalos de igual ancho se reparten los valores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Start of the first bin</source>
        <translation>Inicio del primer intervalo</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the least value of all images. Values below it are not counted.</source>
        <translation>Vacío: el valor menor de todas las imágenes. Los valores inferiores no se cuentan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>End of the last bin</source>
        <translation>Fin del último intervalo</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the largest value of all images. Values above it are not counted.</source>
        <translation>Vacío: el valor mayor de todas las imágenes. Los valores superiores no se cuentan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Least width of bins</source>
        <translation>Ancho mínimo de los intervalos</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the number of bins above. Else bins are as in charts of Earth Engine and geemap: their width is this one, doubled until 256 of them hold all values; with 0 it is a power of two. Multiples of the width are the middles of bins.</source>
        <translation>Vacío: el número de intervalos de arriba. Si no, los intervalos son como en los gráficos de Earth Engine y geemap: su ancho es este, duplicado hasta que 256 contienen todos los valores; con 0 es una potencia de dos. Los múltiplos del ancho son los centros de los intervalos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>The start of the first bin, {low:g}, is not below the end of the last, {high:g}.</source>
        <translation>El comienzo de la primera clase, {low:g}, no está por debajo del final de la última, {high:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Images: {images}, of which without numbers: {empty}.</source>
        <translation>Imágenes: {images}, de ellas sin números: {empty}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Values beyond the bins: {count}.</source>
        <translation>Valores fuera de los intervalos: {count}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Speckle filter</source>
        <translation>Filtro de moteado</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters the speckle of radar images, each by itself or with the others of its orbit, as one file each.</source>
        <translation>Filtra el moteado de imágenes de radar, cada una por sí sola o con las demás de su órbita, en un archivo cada una.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters work on powers. A masked pixel is no neighbour of others, and stays masked. Boxcar is the mean of the window. Lee keeps more of a pixel the more its window varies. Refined Lee does so in the half of a window of 7 x 7 pixels that lies on the pixel's side of an edge. Gamma MAP supposes that fields vary as a gamma distribution. Multitemporal averages over all images of one orbit, so that small things stay: each image is what its windows are on average, times what its pixels are to their windows in the mean of all images. On another grid than their own, images are brought to it first. Live images that are zoomed out filter what is shown.</source>
        <translation>Los filtros trabajan con potencias. Un píxel enmascarado no es vecino de otros y sigue enmascarado. Boxcar es la media de la ventana. Lee conserva más de un píxel cuanto más varía su ventana. Lee refinado hace lo mismo en la mitad de una ventana de 7 x 7 píxeles que queda en el lado del píxel respecto a un borde. Gamma MAP supone que los campos varían según una distribución gamma. Multitemporal promedia todas las imágenes de una órbita, de modo que lo pequeño se conserva: cada imagen es la media de sus ventanas por lo que sus píxeles son respecto a ellas en la media de todas las imágenes. En una cuadrícula distinta de la suya, las imágenes se llevan antes a ella. Las imágenes en vivo, al alejarse, filtran lo que se muestra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>radar,sar,sentinel-1,despeckle,filter,lee,refined lee,gamma map,boxcar,quegan,noise</source>
        <translation>radar,sar,sentinel-1,moteado,filtro,lee,refined lee,gamma map,boxcar,quegan,ruido,speckle</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter method</source>
        <translation>Método del filtro</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Boxcar, Lee, Refined Lee and Gamma MAP filter each image by itself; Multitemporal takes all images, which must be of one orbit.</source>
        <translation>Boxcar, Lee, Lee refinado y Gamma MAP filtran cada imagen por sí sola; Multitemporal toma todas las imágenes, que deben ser de una misma órbita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Window size</source>
        <translation>Tamaño de la ventana</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Pixels on a side of the window, an odd number. The window of Refined Lee has 7.</source>
        <translation>Píxeles por lado de la ventana, un número impar. La ventana de Lee refinado tiene 7.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Looks</source>
        <translation>Número de vistas</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The equivalent number of looks of the images: the squared mean of a field that is even, by its variance; about 4 to 5 for Sentinel-1 GRD. Refined Lee finds the noise in the image, and takes this only where too few pixels are valid.</source>
        <translation>El número equivalente de vistas de las imágenes: el cuadrado de la media de un campo uniforme entre su varianza; de 4 a 5 para Sentinel-1 GRD. Lee refinado halla el ruido en la imagen y toma este número solo donde hay muy pocos píxeles válidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The images lie on several grids, and those of one grid are read again for each other one. With an extent all are brought to one, which is quicker.</source>
        <translation>Las imágenes están en varias cuadrículas, y las de una cuadrícula se leen de nuevo para cada una de las otras. Con una extensión se llevan todas a una sola, lo que es más rápido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter: {method}, windows of {size} x {size} pixels{looks}, on {bands}.</source>
        <translation>Filtro: {method}, ventanas de {size} x {size} píxeles{looks}, en {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>, {count:g} looks</source>
        <translation>, {count:g} looks</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels</source>
        <translation>Superpíxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Cuts an image into small groups of neighbouring pixels of like values, whose borders follow those in the image. Each group has a number, and its mean in every band, and groups of like means can be put into classes.</source>
        <translation>Corta una imagen en pequeños grupos de píxeles vecinos de valores parecidos, cuyos bordes siguen los de la imagen. Cada grupo tiene un número y su media en cada banda, y los grupos de medias parecidas se pueden reunir en clases.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic,snic,segmentation,object based,obia,cluster,objects</source>
        <translation>slic,snic,segmentación,basado en objetos,obia,agrupación,objetos,superpíxel,segmentation,cluster</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic: clusters start as squares of a grid over the whole image. In each round every pixel goes to the cluster near it that is most like it, and clusters get new centres. Then pieces apart of fewer pixels than a quarter of a square go to the largest superpixel beside them; other pieces are superpixels of their own. The image is read once in each round, in blocks; memory grows with the number of clusters only. snic: superpixels grow from seeds, pixel by pixel, for images of up to 4 million cells. All superpixels hang together by the sides of their pixels, and there are no seams.</source>
        <translation>slic: los grupos empiezan como cuadrados de una cuadrícula sobre toda la imagen. En cada vuelta cada píxel va al grupo cercano que más se le parece, y los grupos reciben nuevos centros. Después, los trozos separados con menos píxeles que un cuarto de cuadrado van al superpíxel más grande a su lado; los otros trozos son superpíxeles propios. La imagen se lee una vez en cada vuelta, por bloques; la memoria solo crece con el número de grupos. snic: los superpíxeles crecen desde semillas, píxel a píxel, para imágenes de hasta 4 millones de celdas. Todos los superpíxeles están unidos por los lados de sus píxeles, y no hay costuras.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image to cut.</source>
        <translation>La imagen que se corta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Only pixels with their centre in a polygon are in superpixels. Empty: all pixels.</source>
        <translation>Solo los píxeles que tienen su centro en un polígono están en superpíxeles. Vacío: todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic for images of any size; snic for smooth borders, as in Earth Engine, up to 4 million cells.</source>
        <translation>slic para imágenes de cualquier tamaño; snic para bordes suaves, como en Earth Engine, hasta 4 millones de celdas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Side of the squares that the clusters start from, so about the size of a cluster.</source>
        <translation>Lado de los cuadrados de los que parten los grupos; así, más o menos el tamaño de un grupo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Compactness</source>
        <translation>Compacidad</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How much distance counts beside likeness: at 1, as far as the size is as bad as one standard deviation of the bands. Higher: more like squares. Lower: closer to the borders in the image.</source>
        <translation>Cuánto cuenta la distancia frente al parecido: con 1, estar a la distancia del tamaño es tan malo como una desviación estándar de las bandas. Mayor: más parecidos a cuadrados. Menor: más ceñidos a los bordes de la imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How often at most pixels are given to clusters; 10 are enough.</source>
        <translation>Cuántas veces como máximo se reparten los píxeles entre los grupos; bastan 10.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: how many of them to make.</source>
        <translation>Para las clases de los grupos: cuántas se hacen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: another number draws other starts.</source>
        <translation>Para las clases de los grupos: otro número sortea otros comienzos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Numbers of the clusters</source>
        <translation>Números de los grupos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>A raster of the numbers of the clusters, from 1.</source>
        <translation>Un ráster con los números de los grupos, desde 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of the clusters</source>
        <translation>Medias de los grupos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image with every pixel replaced by the mean of its cluster, band by band.</source>
        <translation>La imagen con cada píxel sustituido por la media de su grupo, banda a banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of the clusters</source>
        <translation>Clases de los grupos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Every pixel with the class of its cluster, from 1, the largest in area first: k-means of the means.</source>
        <translation>Cada píxel con la clase de su grupo, desde 1, primero la de mayor área: k-medias de las medias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Number of clusters</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of superpixels of {name}</source>
        <translation>Medias de superpíxeles de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of superpixels of {name}</source>
        <translation>Clases de los superpíxeles de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels of {name}</source>
        <translation>Superpíxeles de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Divides a band in two, such as water and land: 1 on one side of a threshold and 0 on the other. The threshold is found in the histogram, or given.</source>
        <translation>Divide una banda en dos, como agua y tierra: 1 a un lado de un umbral y 0 al otro. El umbral se busca en el histograma o se indica.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu,valley,binary,classify,water,segmentation,histogram</source>
        <translation>otsu,valle,binario,clasificar,agua,segmentación,histograma,threshold,valley</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu takes the threshold at which the two sides differ most from each other; it is best where both are of like size. valley takes the lowest place between two peaks of the smoothed histogram. The histogram holds all valid pixels, read in blocks. The threshold is also a number, THRESHOLD, for models to go on with.</source>
        <translation>otsu toma el umbral en el que ambos lados más difieren entre sí; es mejor si los dos son de tamaño parecido. valley toma el lugar más bajo entre dos picos del histograma suavizado. El histograma contiene todos los píxeles válidos, leídos por bloques. El umbral es también un número, THRESHOLD, con el que los modelos pueden continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The image to divide.</source>
        <translation>La imagen que se divide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The histogram is that of the pixels with their centre in a polygon; the threshold divides the whole result. Empty: of all pixels.</source>
        <translation>El histograma es el de los píxeles que tienen su centro en un polígono; el umbral divide todo el resultado. Vacío: de todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>A raster of 0 and 1, and nodata where the image has.</source>
        <translation>Un ráster de 0 y 1, y sin datos donde la imagen no los tiene.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The band to divide, by name or number.</source>
        <translation>La banda que se divide, por nombre o número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>How the threshold is found: otsu, valley, or number, which is the value below.</source>
        <translation>Cómo se halla el umbral: otsu, valley o number, que es el valor de abajo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>For number: the threshold.</source>
        <translation>Para number: el umbral.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Ones</source>
        <translation>Unos</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>above makes 1 of values greater than the threshold; below makes 1 of values up to the threshold, such as water in radar images.</source>
        <translation>above convierte en 1 los valores mayores que el umbral; below convierte en 1 los valores hasta el umbral, como el agua en imágenes de radar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Number of buckets of the histogram.</source>
        <translation>Número de intervalos del histograma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Values beyond these two percentiles have no part in the histogram, such as 1,99: a few extreme pixels make its buckets wide and move its valley. They are divided by the threshold like all others.</source>
        <translation>Los valores más allá de estos dos percentiles no cuentan en el histograma, por ejemplo 1,99: unos pocos píxeles extremos hacen anchos sus intervalos y desplazan su valle. El umbral los divide como a todos los demás.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Value is empty; the method number needs a threshold.</source>
        <translation>Valor está vacío; el método number necesita un umbral.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold: {threshold:.10g}.</source>
        <translation>Umbral: {threshold:.10g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel to divide.</source>
        <translation>La imagen '{name}' no tiene ningún píxel válido que dividir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel in the polygons to divide.</source>
        <translation>La imagen '{name}' no tiene ningún píxel válido en los polígonos que dividir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>{name} divided at {value}</source>
        <translation>{name} dividida en {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Collection to bands</source>
        <translation>Colección a bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Makes one raster of a collection: a band, or an expression such as NDVI, of every image as a band of its own.</source>
        <translation>Hace un solo ráster de una colección: una banda, o una expresión como NDVI, de cada imagen como banda propia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands are named by date and value, as 20240501_NDVI, and by the name of the image where no date is known. They stand in the order of the images; choose the order Newest on top for the order of time. Masked pixels are nodata. There may be hundreds of images: they are read one after the other.</source>
        <translation>Las bandas se nombran por fecha y valor, como 20240501_NDVI, y por el nombre de la imagen si no se conoce la fecha. Están en el orden de las imágenes; elija el orden La más reciente encima para el orden temporal. Los píxeles enmascarados son sin datos. Puede haber cientos de imágenes: se leen una tras otra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>time series,stack,layer stack,multiband,ndvi,cube,toBands</source>
        <translation>serie temporal,pila,apilar capas,multibanda,ndvi,cubo,toBands,stack</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>The raster to write, with a band for each value of each image.</source>
        <translation>El ráster que se escribe, con una banda por cada valor de cada imagen.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands of the collection</source>
        <translation>Bandas de la colección</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>{values} by date</source>
        <translation>{values} por fecha</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Gives the pixels of each image another value where a test holds: a number, or what another band or a partner has there. So one image is filled from another.</source>
        <translation>Da otro valor a los píxeles de cada imagen donde se cumple una condición: un número, o lo que tienen allí otra banda o una imagen asociada. Así se rellena una imagen con otra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>As where in Earth Engine. Where the test or the value is masked, a pixel stays what it is; a masked pixel stays masked. The function where of expressions is another thing: it masks where its condition is masked. A band of the result has the smallest type that holds its own numbers and the value. Bands of partners are not written.</source>
        <translation>Como where en Earth Engine. Donde la condición o el valor están enmascarados, el píxel queda como es; un píxel enmascarado sigue enmascarado. La función where de las expresiones es otra cosa: enmascara donde su condición está enmascarada. Cada banda del resultado tiene el tipo más pequeño que contiene sus propios números y el valor. Las bandas de las imágenes asociadas no se escriben.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>replace,conditional,fill,gap,fill from another,reclassify,radar,layover</source>
        <translation>reemplazar,condicional,rellenar,hueco,rellenar con otra,reclasificar,radar,superposición</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>The bands to change: names, numbers or regular expressions, with commas between them. The others are written as they are. Empty: all bands.</source>
        <translation>Las bandas que cambian: nombres, números o expresiones regulares, separados por comas. Las demás se escriben como son. Vacío: todas las bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Test</source>
        <translation>Condición</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>An expression over bands of the image and of its partners; it holds where it is not 0, for example distortion &gt; 0.</source>
        <translation>Una expresión con bandas de la imagen y de sus imágenes asociadas; se cumple donde no es 0, por ejemplo distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>What pixels get there: a number, a band or an expression. With several bands each can have its own, with semicolons between them: VV = VV_other; VH = VH_other. Then only these are changed.</source>
        <translation>Lo que reciben allí los píxeles: un número, una banda o una expresión. Con varias bandas cada una puede tener el suyo, separados por punto y coma: VV = VV_other; VH = VH_other. Entonces solo cambian estas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Computes statistics of a band or an expression, such as NDVI, in polygons for every image: a table, and a chart for each polygon with the dates on the axis.</source>
        <translation>Calcula estadísticas de una banda o una expresión, como NDVI, en polígonos para cada imagen: una tabla, y un gráfico por polígono con las fechas en el eje.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>All values of a polygon are kept, so median and percentiles are exact. Percentiles are linear between the values; with areas as weights each value stands in the middle of its weight. The standard deviation is that of the population. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Se conservan todos los valores de un polígono, así que la mediana y los percentiles son exactos. Los percentiles son lineales entre los valores; con áreas como pesos, cada valor está en el centro de su peso. La desviación estándar es la poblacional. Una imagen que no se puede leer, o sin píxeles válidos, tiene una fila que lo dice, y las demás continúan.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>time series,zonal statistics,chart,profile,plot,ndvi,mean,median</source>
        <translation>serie temporal,estadísticas zonales,gráfico,perfil,diagrama,ndvi,media,mediana,zonal statistics</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>centre: a pixel counts when its centre lies in the polygon. area: each pixel counts as much as the polygon covers of it; better for small polygons.</source>
        <translation>centre: un píxel cuenta cuando su centro está en el polígono. area: cada píxel cuenta tanto como la parte que cubre el polígono; mejor para polígonos pequeños.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Numbers from 0 to 100, with commas between them.</source>
        <translation>Números de 0 a 100, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Least valid share</source>
        <translation>Proporción válida mínima</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Points of images of which less of the polygon is valid, as under clouds, are hollow in the charts.</source>
        <translation>Los puntos de imágenes de las que es válida una parte menor del polígono, como bajo nubes, son huecos en los gráficos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Bands of classes or bits: {classes}. A mean or median of these says nothing; make an expression of them, such as SCL == 4.</source>
        <translation>Bandas de clases o bits: {classes}. Una media o una mediana de ellos no dice nada; haga de ellos una expresión, como SCL == 4.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Classes are smaller numbers than 2**53.</source>
        <translation>Las clases son números menores que 2**53.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Band '{name}' has decimals; classes are whole numbers. Make some first, by Threshold or K-means classes.</source>
        <translation>La banda '{name}' tiene decimales; las clases son números enteros. Haga antes unas clases, con Umbral o con Clases k-means.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>There are cells of class {nodata:.0f}, the number that marks cells without data in the result; give that class another number.</source>
        <translation>Hay celdas de la clase {nodata:.0f}, el número que marca las celdas sin datos en el resultado; dé otro número a esa clase.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>'{image}' is rotated, upside down or without a grid. On other cells its classes would have other counts and areas; bring it to a grid with north up first, by Warp (reproject) with the nearest neighbour.</source>
        <translation>'{image}' está girada, invertida o sin cuadrícula. En otras celdas sus clases tendrían otros recuentos y superficies; llévela antes a una cuadrícula con el norte arriba, con Combar (reproyectar) y el vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cell size</source>
        <translation>tamaño de celda</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>tile</source>
        <translation>tesela</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cloud cover (%)</source>
        <translation>nubosidad (%)</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images}, none with a date.</source>
        <translation>{count} {count:imagen|imágenes}, ninguna con fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image, undated.</source>
        <translation>1 imagen, sin fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image of {day}.</source>
        <translation>1 imagen del {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {day}.</source>
        <translation>{count} {count:imagen|imágenes} del {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {count_of_days} {count_of_days:day|days}, from {first} to {last}.</source>
        <translation>{count} {count:imagen|imágenes} de {count_of_days} {count_of_days:día|días}, del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It is in {crs}.</source>
        <translation>Está en {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It has cells of {cell}.</source>
        <translation>Tiene celdas de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All are in {crs}.</source>
        <translation>Todas están en {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are in {count} CRS, so that some are warped: {systems}.</source>
        <translation>Están en {count} SRC, así que algunas se reproyectan: {systems}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All have cells of {cell}.</source>
        <translation>Todas tienen celdas de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They have cells of {cells}.</source>
        <translation>Tienen celdas de {cells}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is {known:.3g} %.</source>
        <translation>Su nubosidad es {known:.3g} %.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is unknown.</source>
        <translation>Su nubosidad es desconocida.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of none is known.</source>
        <translation>No se conoce la nubosidad de ninguna.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of {count} is known: from {least:.3g} to {most:.3g} %, half of them at most {median:.3g} %.</source>
        <translation>Se conoce la nubosidad de {count}: de {least:.3g} a {most:.3g} %, la mitad de ellas como mucho {median:.3g} %.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 has no date: {names}.</source>
        <translation>1 no tiene fecha: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:has|have} no date: {names}.</source>
        <translation>{count} no {count:tiene|tienen} fecha: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The longest gap in time is of {days} {days:day|days}, from {start} to {end}; usual are {usual:g}.</source>
        <translation>El mayor hueco en el tiempo es de {days} {days:día|días}, del {start} al {end}; lo habitual es {usual:g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are of several sensors: {sensors}. Bands of one number are not one colour; ask for colours, such as red and nir.</source>
        <translation>Son de varios sensores: {sensors}. Las bandas de un mismo número no son un mismo color; pida colores, como red y nir.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{name} (in {count})</source>
        <translation>{name} (en {count})</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Bands that not all images have: {listed}.</source>
        <translation>Bandas que no tienen todas las imágenes: {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{old}' beside '{new}'</source>
        <translation>'{old}' junto a '{new}'</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each.</source>
        <translation>Una misma adquisición, procesada dos veces, cuenta dos veces: {shown}. Deje fuera la primera de cada par.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Of {count} Sentinel-2 {count:image|images} 1000 is added to the numbers, and of {others} not: they do not go together as they are. Read them with Collection from folder.</source>
        <translation>En {count} {count:imagen|imágenes} Sentinel-2 se han sumado 1000 a los números, y en {others} no: así no van juntas. Léalas con Colección desde carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Image '{name}' has no pixel that is valid in all chosen bands; check bands and mask.</source>
        <translation>La imagen '{name}' no tiene ningún píxel válido en todas las bandas elegidas; revise las bandas y la máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Values in a band of image '{name}' are too large or too close to each other to be compared; rescale the band.</source>
        <translation>Los valores de una banda de la imagen '{name}' son demasiado grandes o están demasiado cerca unos de otros para compararlos; cambie la escala de la banda.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The angles of '{image}' fall to {azimuth:.1f} degrees: there is the sensor.</source>
        <translation>Los ángulos de '{image}' bajan hacia {azimuth:.1f} grados: allí está el sensor.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>Image '{name}' has too few incidence angles to tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>La imagen '{name}' tiene muy pocos ángulos de incidencia para saber dónde está el sensor; escriba el acimut (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The incidence angle of image '{name}' is the same everywhere, and does not tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>El ángulo de incidencia de la imagen '{name}' es el mismo en todas partes y no indica dónde está el sensor; escriba el acimut (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/histogram_matching.py"/>
        <source>The image and the reference have {count} valid {count:pixel|pixels} in common in band '{name}'; at least {least} are needed. Choose all for the pixels, or images that overlap.</source>
        <translation>La imagen y la referencia tienen {count} {count:píxel válido|píxeles válidos} en común en la banda '{name}'; se necesitan al menos {least}. Elija todos los píxeles, o imágenes que se superpongan.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/inspection.py"/>
        <source>Its pixels cannot be inspected, as it is no composite; choose a mosaic, a quality mosaic, a medoid, a geometric median or statistics.</source>
        <translation>Sus píxeles no se pueden inspeccionar, pues no es un compuesto; elija un mosaico, un mosaico de calidad, un medoide, una mediana geométrica o estadísticas.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Two values have the name '{name}'; give them two names.</source>
        <translation>Dos valores tienen el nombre '{name}'; deles dos nombres.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>No value is set; enter a band or an expression.</source>
        <translation>No hay ningún valor; escriba una banda o una expresión.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Nothing follows the name '{name}'; enter a band or an expression after the colon.</source>
        <translation>No sigue nada al nombre '{name}'; escriba una banda o una expresión después de los dos puntos.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>'{text}' names no band; enter a band or an expression of bands.</source>
        <translation>'{text}' no nombra ninguna banda; escriba una banda o una expresión de bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The numbers of pieces cannot be kept: {reason}.</source>
        <translation>Los números de los trozos no se pueden guardar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The image falls into more than {most} connected pieces, which the memory does not hold; open or smooth it first, or let Memory (MEMORY) be larger.</source>
        <translation>La imagen se divide en más de {most} trozos conexos, que no caben en la memoria; ábrala o suavícela antes, o permita más Memoria (MEMORY).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_choice.py"/>
        <source>Images of a place are chosen by a number from 1, days from 0, and a share of masked cells from 0 to 100.</source>
        <translation>Las imágenes de un lugar se eligen por un número desde 1, días desde 0 y una proporción de celdas enmascaradas de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there, and was not made by a run of this kind. Choose another folder, or remove it.</source>
        <translation>El archivo '{path}' ya existe, y no lo hizo una ejecución de este tipo. Elija otra carpeta o bórrelo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there and cannot be read; remove it to have the place made again.</source>
        <translation>El archivo '{path}' ya existe y no se puede leer; bórrelo para que el lugar se haga de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' was changed since it was made, and stays as it is; remove it to have it made again.</source>
        <translation>El archivo '{path}' se cambió después de hacerlo, y se queda como está; bórrelo para que se haga de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image reaches the place.</source>
        <translation>Ninguna imagen alcanza el lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place.</source>
        <translation>Ninguna imagen muestra un píxel válido del lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie where the CRS of the result is defined.</source>
        <translation>El lugar no está donde el SRC del resultado está definido.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The polygon holds no cell.</source>
        <translation>El polígono no contiene ninguna celda.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The raster would hold no valid pixel.</source>
        <translation>El ráster no tendría ningún píxel válido.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie in the extent.</source>
        <translation>El lugar no está en la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{kept} of {count} {count:place|places} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} de {count} {count:lugar|lugares} se {kept:conserva|conservan} de una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{images} (kept).</source>
        <translation>{images} (conservado).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>Place {number} of {total}, '{place}': {said}</source>
        <translation>Lugar {number} de {total}, '{place}': {said}</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place within {days} {days:day|days} of the target date.</source>
        <translation>Ninguna imagen muestra un píxel válido del lugar a menos de {days} {days:día|días} de la fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/sampling.py"/>
        <source>There are more than {most} pixels; draw fewer with Number of pixels (NUMBER), or choose smaller polygons.</source>
        <translation>Hay más de {most} píxeles; tome menos con Número de píxeles (NUMBER), o elija polígonos más pequeños.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g}.</source>
        <translation>Costuras: los píxeles vecinos de imágenes distintas difieren en {across:.4g} de media, los de una misma imagen en {inside:.4g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g} ({times:.2f} times).</source>
        <translation>Costuras: los píxeles vecinos de imágenes distintas difieren en {across:.4g} de media, los de una misma imagen en {inside:.4g} ({times:.2f} veces).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/superpixels.py"/>
        <source>SNIC goes cell by cell and takes at most {most} cells; the result has {pixels}. Take slic, or a smaller Extent (EXTENT).</source>
        <translation>SNIC va celda por celda y admite como mucho {most} celdas; el resultado tiene {pixels}. Use slic, o una Extensión (EXTENT) menor.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/thresholds.py"/>
        <source>The histogram has no two peaks with a valley between them; use otsu or a number.</source>
        <translation>El histograma no tiene dos picos con un valle entre ellos; use otsu o un número.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the polygon holds no cell</source>
        <translation>el polígono no contiene ninguna celda</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the image does not reach the polygons</source>
        <translation>la imagen no alcanza los polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>An animation has 1 to {most} pixels a side, and not {width} x {height}.</source>
        <translation>Una animación tiene de 1 a {most} píxeles por lado, y no {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>A picture of {width} x {height} pixels is none of an animation of {wanted_width} x {wanted_height}.</source>
        <translation>Una imagen de {width} x {height} píxeles no es de una animación de {wanted_width} x {wanted_height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>The animation '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>La animación '{path}' no se puede escribir: {reason}. ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>open_images wants a list of paths, not one.</source>
        <translation>open_images espera una lista de rutas, no una sola.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; give at least one path.</source>
        <translation>No se dio ninguna imagen; dé al menos una ruta.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>Ask for provenance=True where the composite is planned.</source>
        <translation>Pida provenance=True donde se planifica el compuesto.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>The composite has provenance; give a path for it.</source>
        <translation>El compuesto tiene procedencia; dé una ruta para ella.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>{method!r} is no composite; use one such as Reduce().</source>
        <translation>{method!r} no es un compuesto; use uno como Reduce().</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; open at least one with open_images.</source>
        <translation>No se dio ninguna imagen; abra al menos una con open_images.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>this program has as many files open as the system allows{number}; use fewer layers of the project or fewer threads, or raise the limit (ulimit -n).</source>
        <translation>este programa tiene abiertos tantos archivos como el sistema permite{number}; use menos capas del proyecto o menos hilos, o suba el límite (ulimit -n).</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>there is not enough memory; use fewer threads.</source>
        <translation>no hay memoria suficiente; use menos hilos.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server does not answer; try again later.</source>
        <translation>el servidor no responde; inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>GDAL does not trust the certificate of the server; name the file of trusted certificates as CURL_CA_BUNDLE in Settings &gt; Options &gt; System &gt; Environment, and start QGIS again.</source>
        <translation>GDAL no confía en el certificado del servidor; indique el archivo de certificados de confianza como CURL_CA_BUNDLE en Configuración &gt; Opciones &gt; Sistema &gt; Entorno, e inicie QGIS de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server knows the file, and does not give what is in it; try again later, or check the access to it.</source>
        <translation>el servidor conoce el archivo y no da su contenido; inténtelo más tarde o revise el acceso a él.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server answers with HTTP code {code}; try again later, or check the access to it.</source>
        <translation>el servidor responde con el código HTTP {code}; inténtelo más tarde o revise el acceso a él.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the system says '{reason}'; try again later.</source>
        <translation>el sistema dice '{reason}'; inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} has no raster among its assets; it has {assets}.</source>
        <translation>{label} no tiene ningún ráster entre sus recursos; tiene {assets}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}', {error}</source>
        <translation>{label} no se puede usar: recurso '{key}', {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}' has the scale 0, which would make all of its numbers 0.</source>
        <translation>{label} no se puede usar: el recurso '{key}' tiene la escala 0, con la que todos sus números serían 0.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has no list 'catalogues'.</source>
        <translation>'{name}' no tiene una lista 'catalogues'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>Catalogue {number} of '{name}'</source>
        <translation>Catálogo {number} de '{name}'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has the catalogue '{key}' twice.</source>
        <translation>'{name}' tiene dos veces el catálogo '{key}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has an address that is none of the web.</source>
        <translation>{what} tiene una dirección que no es de la web.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has pages of {page} items; write 1 or more.</source>
        <translation>{what} tiene páginas de {page} elementos; escriba 1 o más.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} in a collection,</source>
        <translation>{what} en una colección,</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' may have {names}, and nothing else.</source>
        <translation>{what} recurso '{pattern}' puede tener {names}, y nada más.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' is no pattern: {error}.</source>
        <translation>{what} recurso '{pattern}' no es un patrón: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} signing needs 'tokens', an address that gives tokens.</source>
        <translation>{what} la firma necesita 'tokens', una dirección que da tokens.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is no record with names and values.</source>
        <translation>{what} no es un registro con nombres y valores.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has no '{name}'.</source>
        <translation>{what} no tiene '{name}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has '{name}', which nobody knows.</source>
        <translation>{what} tiene '{name}', que nadie conoce.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has a '{name}' of the wrong kind.</source>
        <translation>{what} tiene un '{name}' del tipo equivocado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is '{word}'; write one of {words}.</source>
        <translation>{what} es '{word}'; escriba uno de {words}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has something else than addresses.</source>
        <translation>{what} tiene algo que no son direcciones.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is in radar geometry, with control points in place of a grid, and its pixels are not where they belong on the ground. Correct its geometry first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR.</source>
        <translation>La imagen '{image}' está en geometría de radar, con puntos de control en lugar de una cuadrícula, y sus píxeles no están en su lugar del terreno. Corrija antes su geometría, con Range-Doppler Terrain Correction en SNAP o con pyroSAR.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is terrain-corrected radiometrically, as '{found}' in what it says of itself tells: its slopes are flat already, and would be taken out twice. Use it as it is; sigma0 alone is flattened.</source>
        <translation>La imagen '{image}' está corregida radiométricamente del terreno, como indica '{found}' en lo que dice de sí misma: sus pendientes ya están aplanadas, y se quitarían dos veces. Úsela como está; solo se aplana sigma0.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is not expected there</source>
        <translation>no se espera '{text}' ahí</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{rest}' cannot be read; texts stand in single quotes, and properties of items in double quotes, such as "eo:cloud_cover"</source>
        <translation>'{rest}' no se puede leer; los textos van entre comillas simples, y las propiedades de los elementos entre comillas dobles, como "eo:cloud_cover"</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>The {what} '{text}' cannot be used: {reason}. Write it such as {such_as}.</source>
        <translation>El texto de {what} '{text}' no se puede usar: {reason}. Escríbalo como {such_as}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a parenthesis is not closed</source>
        <translation>un paréntesis no está cerrado</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>after not, 'in' is expected</source>
        <translation>después de not se espera 'in'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>one of &lt; &lt;= &gt; &gt;= = != or in is expected, and there is {text}</source>
        <translation>se espera uno de &lt; &lt;= &gt; &gt;= = != o in, y hay {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is no property that every image can have; there are {names}. Other properties of items stand in double quotes</source>
        <translation>'{text}' no es una propiedad que pueda tener toda imagen; hay {names}. Otras propiedades de los elementos van entre comillas dobles</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a property is expected, and there is {text}</source>
        <translation>se espera una propiedad, y hay {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>the list is not closed</source>
        <translation>la lista no está cerrada</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a number or a text in single quotes is expected for '{name}', and there is {text}</source>
        <translation>se espera un número o un texto entre comillas simples para '{name}', y hay {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{name}' is a number, and '{text}' is none</source>
        <translation>'{name}' es un número, y '{text}' no lo es</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has no assets with an address that can be read.</source>
        <translation>El elemento '{name}' no tiene recursos con una dirección que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has not all bands of '{bands}'.</source>
        <translation>El elemento '{name}' no tiene todas las bandas de '{bands}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has numbers that are none.</source>
        <translation>El elemento '{name}' tiene números que no lo son.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has texts that are none.</source>
        <translation>El elemento '{name}' tiene textos que no lo son.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has {count} characters; that is no item.</source>
        <translation>El elemento '{name}' tiene {count} caracteres; eso no es un elemento.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address '{href}' is none of a file.</source>
        <translation>su dirección '{href}' no es la de un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address begins with {scheme}://, which is not allowed; {stores}, http, https and paths are.</source>
        <translation>su dirección empieza por {scheme}://, que no se permite; se permiten {stores}, http, https y rutas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} has no bands that can be read.</source>
        <translation>{label} no tiene bandas que se puedan leer.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') cannot be read: {reason}</source>
        <translation>{item} no se puede usar: su recurso '{key}' ('{path}') no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') has no band {number}; it has {count}.</source>
        <translation>{item} no se puede usar: su recurso '{key}' ('{path}') no tiene la banda {number}; tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: the file of its asset '{key}' is not there: '{path}'.</source>
        <translation>{label} no se puede usar: el archivo de su recurso '{key}' no está: '{path}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: band '{band}' has another CRS than '{other}'; write the bands that you need in Bands.</source>
        <translation>{label} no se puede usar: la banda '{band}' tiene otro SRC que '{other}'; escriba en Bandas las que necesita.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: {error}</source>
        <translation>{label} no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>choose a file with items of STAC: an ItemCollection, one Item, or one Item in each line</source>
        <translation>elija un archivo con elementos STAC: una ItemCollection, un Item, o un Item en cada línea</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' does not exist.</source>
        <translation>El archivo de colección '{path}' no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' cannot be read: {error}.</source>
        <translation>El archivo de colección '{path}' no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>'{path}' is no collection file: {reason}; {what}.</source>
        <translation>'{path}' no es un archivo de colección: {reason}; {what}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something else than items</source>
        <translation>contiene algo que no son elementos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is a {kind} of STAC, which only leads to items</source>
        <translation>es un {kind} de STAC, que solo lleva a elementos</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something that is no item (its type is no Feature)</source>
        <translation>contiene algo que no es un elemento (su type no es Feature)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no JSON, or it ends too early</source>
        <translation>no es JSON, o termina demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}'</source>
        <translation>El elemento '{name}'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no geometry, so that nobody knows where it is; take it out of the collection file.</source>
        <translation>El elemento '{name}' no tiene geometría, así que nadie sabe dónde está; quítelo del archivo de colección.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no assets, so that there is nothing to read; take it out of the collection file.</source>
        <translation>El elemento '{name}' no tiene recursos, así que no hay nada que leer; quítelo del archivo de colección.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:is|are} not of the period</source>
        <translation>{count} no {count:es|son} del período</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the extent</source>
        <translation>{count} no {count:toca|tocan} la extensión</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the filter</source>
        <translation>{count} no {count:cumple|cumplen} el filtro</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} of {total} {total:item|items} of '{path}' {count:is|are} used</source>
        <translation>Se {count:usa|usan} {count} de {total} {total:elemento|elementos} de '{path}'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>The collection file '{path}' holds no items.</source>
        <translation>El archivo de colección '{path}' no contiene elementos.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:has|have} no '{name}'.</source>
        <translation>{count} no {count:tiene|tienen} '{name}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>Check the extent, the dates and the filter.</source>
        <translation>Revise la extensión, las fechas y el filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>No image is left.</source>
        <translation>No queda ninguna imagen.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>relative orbit</source>
        <translation>órbita relativa</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>The multitemporal filter takes images of one orbit, and the {words} of these differs ({several}). Filter them, such as by {name} = {example} (FILTER).</source>
        <translation>El filtro multitemporal toma imágenes de una sola órbita, y en estas difiere: {words} ({several}). Fíltrelas, por ejemplo con {name} = {example} (FILTER).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>Nothing tells the relative orbit of {unknown}: the multitemporal filter is right only where all images are of one.</source>
        <translation>Nada indica la órbita relativa de {unknown}: el filtro multitemporal solo es correcto donde todas las imágenes son de una misma.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:is|are} of other collections</source>
        <translation>{count} {count:es|son} de otras colecciones</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:has more clouds, or does|have more clouds, or do} not say how many</source>
        <translation>{count} {count:tiene más nubes, o no dice|tienen más nubes, o no dicen} cuántas</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} cannot be used</source>
        <translation>{count} no se {count:puede|pueden} usar</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} of {total} {total:item|items} of the catalogue {count:is|are} taken</source>
        <translation>Se {count:toma|toman} {count} de {total} {total:elemento|elementos} del catálogo</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{files} files of the catalogue were opened, and no more are; begin at one of its collections.</source>
        <translation>Se abrieron {files} archivos del catálogo, y no se abren más; empiece en una de sus colecciones.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The server does not take the filter; it is not sent.</source>
        <translation>El servidor no acepta el filtro; no se envía.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue leads to pages without an end that bring nothing new; the search ends here.</source>
        <translation>El catálogo lleva sin fin a páginas que no traen nada nuevo; la búsqueda termina aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} items were looked at, and no more are; choose a smaller extent or a shorter period.</source>
        <translation>Se miraron {count} elementos, y no se miran más; elija una extensión menor o un período más corto.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>something on a page is no item.</source>
        <translation>algo en una página no es un elemento.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue does not say what licence the collection '{key}' has.</source>
        <translation>El catálogo no dice qué licencia tiene la colección '{key}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{unusable} {unusable:item|items} cannot be used: {first_problem}</source>
        <translation>{unusable} {unusable:elemento no se puede usar|elementos no se pueden usar}: {first_problem}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{refused_assets} {refused_assets:file of an item was|files of items were} left out, with an address that is not allowed, such as '{refused_address}'.</source>
        <translation>{refused_assets:Se dejó|Se dejaron} fuera {refused_assets} {refused_assets:archivo de un elemento|archivos de elementos}, con una dirección que no se permite, como '{refused_address}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue may have more items than were taken. Choose a smaller extent or a shorter period, or a larger number for Most images (LIMIT).</source>
        <translation>Puede que el catálogo tenga más elementos de los que se tomaron. Elija una extensión menor o un período más corto, o un número mayor en Máximo de imágenes (LIMIT).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue answers a search with JSON without items (features). Is it the address of a STAC API?</source>
        <translation>El catálogo responde a una búsqueda con JSON sin elementos (features). ¿Es la dirección de una API STAC?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {where} has more than {deepest} lists in each other; it is not read.</source>
        <translation>La respuesta de {where} tiene más de {deepest} listas unas dentro de otras; no se lee.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} does not answer with JSON, but with '{content}'. Is it the address of a STAC catalogue?</source>
        <translation>{where} no responde con JSON, sino con '{content}'. ¿Es la dirección de un catálogo STAC?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} answers with JSON that is no catalogue and holds no items.</source>
        <translation>{where} responde con JSON que no es un catálogo ni contiene elementos.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {address} is larger than {largest} MB; it is not read.</source>
        <translation>La respuesta de {address} es mayor que {largest} MB; no se lee.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} asks for a login or refuses this one (HTTP {status}){says}. Choose an authentication of QGIS in Authentication (AUTHCFG).</source>
        <translation>{where} pide un inicio de sesión o rechaza este (HTTP {status}){says}. Elija una autenticación de QGIS en Autenticación (AUTHCFG).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>, also after {count} {count:attempt|attempts}</source>
        <translation>, también tras {count} {count:intento|intentos}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} cannot answer now (HTTP {status}){times}{says}. Try again later.</source>
        <translation>{where} no puede responder ahora (HTTP {status}){times}{says}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>There is nothing at {where} (HTTP {status}){says}. Check the catalogue and the names of the collections.</source>
        <translation>No hay nada en {where} (HTTP {status}){says}. Revise el catálogo y los nombres de las colecciones.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} refuses the question (HTTP {status}){says}.</source>
        <translation>{where} rechaza la pregunta (HTTP {status}){says}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} says that the next page is at '{target}', which is another server; it is not asked.</source>
        <translation>El catálogo en {address} dice que la página siguiente está en '{target}', que es otro servidor; no se le pregunta.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} asks for a next request of {count} characters; that is none.</source>
        <translation>El catálogo en {address} pide una petición siguiente de {count} caracteres; eso no es una petición.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' cannot be used as a collection: {error}</source>
        <translation>'{path}' no se puede usar como colección: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' is no collection: it has neither a time axis nor bands whose names are dates. If it is one image, choose it among Images.</source>
        <translation>'{path}' no es una colección: no tiene ni un eje de tiempo ni bandas cuyos nombres sean fechas. Si es una sola imagen, elíjala en Imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <source>Files of another server are not opened, such as '{target}'.</source>
        <translation>No se abren archivos de otro servidor, como '{target}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/wanted_bands.py"/>
        <source>a pattern</source>
        <translation>un patrón</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: 1 worker, {threads} {threads:thread|threads}.</source>
        <translation>Clúster {address}: 1 trabajador, {threads} {threads:hilo|hilos}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: {count} {count:worker|workers}, {threads} {threads:thread|threads}.</source>
        <translation>Clúster {address}: {count} {count:trabajador|trabajadores}, {threads} {threads:hilo|hilos}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>{name} {versions} (here {own})</source>
        <translation>{name} {versions} (aquí {own})</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} has {others}.</source>
        <translation>El trabajador {address} tiene {others}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} cannot open {complaint} If the folder has another name there, write both in Path map.</source>
        <translation>El trabajador {address} no puede abrir {complaint} Si la carpeta tiene allí otro nombre, escriba los dos en Correspondencia de rutas.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Scheduler needs the Python package 'distributed', which the Python of QGIS does not have. Install it there (python3 -m pip install distributed), or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>Planificador necesita el paquete de Python 'distributed', que el Python de QGIS no tiene. Instálelo allí (python3 -m pip install distributed), o deje vacío Planificador: en el diálogo, en el paso de un modelo y en Configuración &gt; Opciones &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' does not answer. Check that it runs and that the address is right, for example tcp://host:8786, or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>El planificador en '{address}' no responde. Compruebe que funciona y que la dirección es correcta, por ejemplo tcp://host:8786, o deje vacío Planificador: en el diálogo, en el paso de un modelo y en Configuración &gt; Opciones &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' has no workers; start some first.</source>
        <translation>El planificador en '{address}' no tiene trabajadores; inicie antes alguno.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/path_map.py"/>
        <source>'{part}' in Path map is no pair of prefixes; write one such as Z:\scenes=/data/scenes.</source>
        <translation>'{part}' en Correspondencia de rutas no es un par de prefijos; escriba uno como Z:\scenes=/data/scenes.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/running.py"/>
        <source>A worker wrote the tile '{path}', and it is not there. Choose an output folder that this computer and the workers share.</source>
        <translation>Un trabajador escribió la tesela '{path}', y no está. Elija una carpeta de salida que compartan este equipo y los trabajadores.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The scheduler at '{address}' has stopped answering. Start it again and repeat the run.</source>
        <translation>El planificador en '{address}' ha dejado de responder. Inícielo de nuevo y repita la ejecución.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The workers were lost {tries} times while they made one block. Look at their logs; often their memory is too small.</source>
        <translation>Los trabajadores se perdieron {tries} veces mientras hacían un bloque. Mire sus registros; a menudo su memoria es demasiado pequeña.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The preference 'nearest' needs a quality target; set Quality target.</source>
        <translation>La preferencia 'nearest' necesita un objetivo de calidad; indique Objetivo de calidad.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>Best is the number of observations in a mean, from 1.</source>
        <translation>Mejores es el número de observaciones de una media, desde 1.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The weight of the medoid is no number from 0.</source>
        <translation>El peso del medoide no es un número desde 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The cloud distance is not above 0; enter a number of metres.</source>
        <translation>La distancia a las nubes no es mayor que 0; escriba un número de metros.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>for the reducer '{key}'</source>
        <translation>para el reductor '{key}'</translation>
    </message>
    <message>
        <location filename="../../engine/composites/mixed_units.py"/>
        <source>Band '{band}' has values of about {low} in image '{small}' and of about {high} in image '{large}': these can hardly be of one unit. Set the scale and offset of the files, or leave images out.</source>
        <translation>La banda '{band}' tiene valores de alrededor de {low} en la imagen '{small}' y de alrededor de {high} en la imagen '{large}': difícilmente son de una misma unidad. Ponga la escala y el desplazamiento de los archivos, o deje imágenes fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>No quality is set; enter a band or an expression in Quality.</source>
        <translation>No hay ninguna calidad; escriba una banda o una expresión en Calidad.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality '{text}' names no band, so all images would be equally good.</source>
        <translation>La calidad '{text}' no nombra ninguna banda, así que todas las imágenes serían igual de buenas.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>for '{name}' in the quality</source>
        <translation>para '{name}' en la calidad</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>Nothing says the {name} of image '{image}' as a number, which the quality uses; leave the image or the name out.</source>
        <translation>Nada dice {name} de la imagen '{image}' como número, que la calidad usa; deje fuera la imagen o el nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality compares the band '{name}' with a text, and bands hold numbers; compare it with a number, or a property with the text, such as {example}.</source>
        <translation>La calidad compara la banda '{name}' con un texto, y las bandas contienen números; compárela con un número, o compare una propiedad con el texto, como {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {test}, and no image says its {name}; leave that out.</source>
        <translation>La calidad pregunta por {test}, y ninguna imagen dice su {name}; quite eso.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>test in the quality</source>
        <translation>condición en la calidad</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The {name} of an image is a text, and the quality uses it as a number. Compare it by == or != with a text in single quotes, such as {example}.</source>
        <translation>{name} de una imagen es un texto, y la calidad lo usa como número. Compárelo con == o != con un texto entre comillas simples, como {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {name} {sign} {text}, and no image has this {plain}; there are {listed}.</source>
        <translation>La calidad pregunta por {name} {sign} {text}, y ninguna imagen tiene {plain} así; hay {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality uses '{days}', the days from a target date; set Target date.</source>
        <translation>La calidad usa '{days}', los días desde una fecha objetivo; indique Fecha objetivo.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The number of best observations is not above 0.</source>
        <translation>El número de mejores observaciones no es mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality target is no number.</source>
        <translation>El objetivo de calidad no es un número.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality has no such band.</source>
        <translation>La calidad no tiene tal banda.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality looks at {wanted} bands and has {count}.</source>
        <translation>La calidad mira {wanted} bandas y tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>A part of the quality names what the quality does not.</source>
        <translation>Una parte de la calidad nombra lo que la calidad no nombra.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The cloud distance is no number.</source>
        <translation>La distancia a las nubes no es un número.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>Nothing is known of image '{image}'.</source>
        <translation>No se sabe nada de la imagen '{image}'.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The clear fractions of the images have not been found.</source>
        <translation>No se han hallado las fracciones despejadas de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_bands.py"/>
        <source>The image that is made is none of those that are read.</source>
        <translation>La imagen que se hace no es ninguna de las que se leen.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>Most values of '{name}' are below 0: these are no powers, and masked. {turn_on}</source>
        <translation>La mayoría de los valores de '{name}' están por debajo de 0: no son potencias, y se enmascaran. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>All values of '{name}' are above 0, as powers are. {turn_off}</source>
        <translation>Todos los valores de '{name}' están por encima de 0, como las potencias. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>values from {lowest:g} to {highest:g}</source>
        <translation>valores de {lowest:g} a {highest:g}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>no values</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no incidence angle from 0 to 90 degrees, and are masked: band '{angle}' (ANGLE) has {values} there.</source>
        <translation>{share} de '{name}' no tienen un ángulo de incidencia de 0 a 90 grados, y se enmascaran: la banda '{angle}' (ANGLE) tiene allí {values}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no height in the DEM, at them or beside them, and are masked; choose a DEM that reaches further.</source>
        <translation>{share} de '{name}' no tienen altura en el MDE, ni en ellos ni a su lado, y se enmascaran; elija un MDE que llegue más lejos.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{pixels} of {total} {total:pixel|pixels} ({share:.1%})</source>
        <translation>{pixels} de {total} {total:píxel|píxeles} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn on Values are decibels (DECIBEL) if they are decibels.</source>
        <translation>Active Los valores son decibelios (DECIBEL) si son decibelios.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn off Values are decibels (DECIBEL) if they are powers.</source>
        <translation>Desactive Los valores son decibelios (DECIBEL) si son potencias.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>All values of band '{band}' of image '{image}' are above 0, as powers are. {turn_off}</source>
        <translation>Todos los valores de la banda '{band}' de la imagen '{image}' están por encima de 0, como las potencias. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Most values of band '{band}' of image '{image}' are below 0, as decibels are: what is averaged are not the powers behind them. {turn_on}</source>
        <translation>La mayoría de los valores de la banda '{band}' de la imagen '{image}' están por debajo de 0, como los decibelios: lo que se promedia no son las potencias que hay detrás. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>No reducer is chosen; choose at least one in Reducers.</source>
        <translation>No se ha elegido ningún reductor; elija al menos uno en Reductores.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer 'percentile' needs at least one percentile.</source>
        <translation>El reductor 'percentile' necesita al menos un percentil.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' works on whole numbers, and band '{name}' holds decimals or differently scaled numbers in some image; choose other bands or reducers.</source>
        <translation>El reductor '{key}' trabaja con números enteros, y la banda '{name}' contiene decimales o números con otra escala en alguna imagen; elija otras bandas u otros reductores.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' keeps bits, and no type holds those of all images in band '{name}': UInt64 is there beside signed numbers. Turn the images into one type first.</source>
        <translation>El reductor '{key}' conserva bits, y ningún tipo contiene los de todas las imágenes en la banda '{name}': hay UInt64 junto a números con signo. Convierta antes las imágenes a un solo tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>No band is filtered; choose one.</source>
        <translation>No se filtra ninguna banda; elija una.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>A band is filtered that is not there.</source>
        <translation>Se filtra una banda que no está.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>'{model}' is no model; choose from {models}.</source>
        <translation>'{model}' no es un modelo; elija entre {models}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>A band is flattened that is not there.</source>
        <translation>Se aplana una banda que no está.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>The cells have no size on the ground, or no direction.</source>
        <translation>Las celdas no tienen tamaño en el terreno, o no tienen dirección.</translation>
    </message>
    <message>
        <location filename="../../engine/errors.py"/>
        <source>'{word}' is no {what}; there are {known}.</source>
        <translation>'{word}' no vale para {what}; hay {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} has no parameter {name}; its parameters: {known}.</source>
        <translation>El índice {key} no tiene el parámetro {name}; sus parámetros: {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>There is no index {key}; indices with parameters are written as EVI(L=1).</source>
        <translation>No hay un índice {key}; los índices con parámetros se escriben como EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} cannot be read with {item}; write each parameter once, with a number, as in EVI(L=1).</source>
        <translation>El índice {key} no se puede leer con {item}; escriba cada parámetro una vez, con un número, como en EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes</source>
        <translation>ponga los nombres de banda entre comillas dobles</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put a band name with such a character in double quotes</source>
        <translation>ponga entre comillas dobles un nombre de banda con tal carácter</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>use straight double quotes</source>
        <translation>use comillas dobles rectas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write - for minus</source>
        <translation>escriba - para restar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write ** for a power</source>
        <translation>escriba ** para una potencia</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write == to compare</source>
        <translation>escriba == para comparar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and'</source>
        <translation>escriba 'and'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or'</source>
        <translation>escriba 'or'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not', or != to compare</source>
        <translation>escriba 'not', o != para comparar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes; a text in single quotes is compared with a property, by == or != alone</source>
        <translation>ponga los nombres de banda entre comillas dobles; un texto entre comillas simples se compara con una propiedad, solo con == o !=</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write * to multiply</source>
        <translation>escriba * para multiplicar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write / to divide</source>
        <translation>escriba / para dividir</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and' in small letters</source>
        <translation>escriba 'and' en minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or' in small letters</source>
        <translation>escriba 'or' en minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not' in small letters</source>
        <translation>escriba 'not' en minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has a double quote at character {place} that is not closed.</source>
        <translation>La expresión tiene unas comillas dobles en el carácter {place} que no se cierran.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {found} at character {place}, which has no meaning there{advice}.</source>
        <translation>La expresión tiene {found} en el carácter {place}, que no tiene sentido ahí{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator</source>
        <translation>un operador</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply at character {place}; {most} levels are allowed.</source>
        <translation>La expresión está anidada demasiado hondo en el carácter {place}; se permiten {most} niveles.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression compares a second time at character {place}; join two comparisons with 'and', as in 1 &lt; a and a &lt; 5.</source>
        <translation>La expresión compara por segunda vez en el carácter {place}; una dos comparaciones con 'and', como en 1 &lt; a and a &lt; 5.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator or ')'</source>
        <translation>un operador o ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a number, a band name or '('</source>
        <translation>un número, un nombre de banda o '('</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put 'not' and what follows in parentheses</source>
        <translation>; ponga 'not' y lo que sigue entre paréntesis</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {text} at character {place}, which is too large a number.</source>
        <translation>La expresión tiene {text} en el carácter {place}, un número demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an empty name in double quotes at character {place}.</source>
        <translation>La expresión tiene un nombre vacío entre comillas dobles en el carácter {place}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; {name} is a function: put a band of that name in double quotes</source>
        <translation>; {name} es una función: ponga entre comillas dobles una banda de ese nombre</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an unknown function {text} at character {place}; known are {functions}.</source>
        <translation>La expresión tiene una función desconocida {text} en el carácter {place}; se conocen {functions}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The function {name} at character {place} takes {values} and has {count}.</source>
        <translation>La función {name} en el carácter {place} toma {values} y tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator, ',' or ')'</source>
        <translation>un operador, ',' o ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>ends at character {place}</source>
        <translation>termina en el carácter {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>has {text} at character {place}</source>
        <translation>tiene {text} en el carácter {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put a band name with spaces or a digit in front in double quotes</source>
        <translation>; ponga entre comillas dobles un nombre de banda con espacios o con una cifra delante</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression {found}, where {wanted} is expected{advice}.</source>
        <translation>La expresión {found}, donde se espera {wanted}{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>{count} or more values</source>
        <translation>{count} o más valores</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>{count} {count:value|values}</source>
        <translation>{count} {count:valor|valores}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {count} characters; {most} are allowed.</source>
        <translation>La expresión tiene {count} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is empty; write a band name, a number or a formula.</source>
        <translation>La expresión está vacía; escriba un nombre de banda, un número o una fórmula.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply; {most} levels are allowed.</source>
        <translation>La expresión está anidada demasiado hondo; se permiten {most} niveles.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, but there is no band of that name.</source>
        <translation>La expresión usa la banda {name}, pero no hay ninguna banda de ese nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, whose values are {dtype} and not real numbers.</source>
        <translation>La expresión usa la banda {name}, cuyos valores son {dtype} y no números reales.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the server answers that the file is not there.</source>
        <translation>el servidor responde que el archivo no está.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' cannot be opened: {reason}</source>
        <translation>La imagen '{name}' no se puede abrir: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the file is not there or not a raster</source>
        <translation>el archivo no está o no es un ráster</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' holds numbers of the type {type}, which cannot be put in order; convert it to real numbers first.</source>
        <translation>La imagen '{name}' contiene números del tipo {type}, que no se pueden ordenar; conviértala antes a números reales.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} characters; {most} are allowed.</source>
        <translation>{where} tiene {count} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} bands; {most} are allowed.</source>
        <translation>{where} tiene {count} bandas; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has two bands '{band}'; give one of them another name, as in {band}2 = {text}.</source>
        <translation>{where} tiene dos bandas '{band}'; dé otro nombre a una de ellas, como en {band}2 = {text}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{item}' in {where} is no index{hint}; write the name of an index, or a name and an expression, as in water = (B03 - B08) / (B03 + B08).</source>
        <translation>'{item}' en {where} no es un índice{hint}; escriba el nombre de un índice, o un nombre y una expresión, como en water = (B03 - B08) / (B03 + B08).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{name}' in {where} cannot be the name of a band; take a word such as water, without commas, semicolons and quotes.</source>
        <translation>'{name}' en {where} no puede ser el nombre de una banda; use una palabra como water, sin comas, puntos y comas ni comillas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Nothing follows '{name} =' in {where}; write an expression.</source>
        <translation>No sigue nada a '{name} =' en {where}; escriba una expresión.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The expression of '{name}' in {where} names no band, so that it would be one number everywhere.</source>
        <translation>La expresión de '{name}' en {where} no nombra ninguna banda, así que sería un mismo número en todas partes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>(small and large letters count: {similar})</source>
        <translation>(importan las mayúsculas y minúsculas: {similar})</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{error} There is an index {similar}; small and large letters count.</source>
        <translation>{error} Hay un índice {similar}; importan las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has no band '{role}', which the index {name} needs ({formula}); it has {bands}. Where the sensor is not known, give the bands such names, or write an expression with the names that there are.</source>
        <translation>La imagen '{image}' no tiene la banda '{role}', que el índice {name} necesita ({formula}); tiene {bands}. Si no se conoce el sensor, dé a las bandas esos nombres, o escriba una expresión con los nombres que hay.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The band '{name}' in Add bands uses bands that use others too often; write it with the bands of the images.</source>
        <translation>La banda '{name}' en Añadir bandas usa bandas que usan otras demasiadas veces; escríbala con las bandas de las imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already; give the band in Add bands another name.</source>
        <translation>La imagen '{image}' ya tiene una banda '{name}'; dé otro nombre a la banda de Añadir bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already: it is another name of its band '{band}'; give the band in Add bands another name.</source>
        <translation>La imagen '{image}' ya tiene una banda '{name}': es otro nombre de su banda '{band}'; dé otro nombre a la banda de Añadir bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Bands that some images do not have are left out: {left_out}.</source>
        <translation>Se dejan fuera las bandas que algunas imágenes no tienen: {left_out}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Band chooses {count} bands ({names}); write the name or number of one.</source>
        <translation>Banda elige {count} bandas ({names}); escriba el nombre o el número de una.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band '{name}'; it has {bands}.</source>
        <translation>La imagen '{image}' no tiene la banda '{name}'; tiene {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{name}' can be several bands of image '{image}': {named}; write one of these names.</source>
        <translation>'{name}' puede ser varias bandas de la imagen '{image}': {named}; escriba uno de estos nombres.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Of this image: {remark}</source>
        <translation>De esta imagen: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band number {number}; it has {count}.</source>
        <translation>La imagen '{image}' no tiene la banda número {number}; tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has {count} {count:band|bands} without {count:name|names} and image '{other}' has {other_count}; choose bands by number in Bands.</source>
        <translation>La imagen '{image}' tiene {count} {count:banda|bandas} sin nombre y la imagen '{other}' tiene {other_count}; elija las bandas por número en Bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The images have no band in common: '{first}' has {bands}, '{other}' has {other_bands}; {advice}.</source>
        <translation>Las imágenes no tienen ninguna banda en común: '{first}' tiene {bands}, '{other}' tiene {other_bands}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>choose bands by number in Bands</source>
        <translation>elija las bandas por número en Bandas</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>write colours in Bands, such as {listed}</source>
        <translation>escriba colores en Bandas, como {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{item}' in Bands is no band of image '{image}' (it has {bands}), and as a pattern it cannot be used: {error}</source>
        <translation>'{item}' en Bandas no es una banda de la imagen '{image}' (tiene {bands}), y como patrón no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The bands that match '{item}' have other names in every image: image '{image}' has {matching}.</source>
        <translation>Las bandas que coinciden con '{item}' tienen otros nombres en cada imagen: la imagen '{image}' tiene {matching}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its calendar '{calendar}' is not known; {known} are.</source>
        <translation>su calendario '{calendar}' no se conoce; se conocen {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' cannot be read; one such as 'days since 1970-01-01' can be.</source>
        <translation>su unidad '{units}' no se puede leer; sí una como 'days since 1970-01-01'.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' has no fixed length; days, hours, minutes and seconds can be read.</source>
        <translation>su unidad '{units}' no tiene una duración fija; se pueden leer días, horas, minutos y segundos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' is not known; days, hours, minutes and seconds can be read.</source>
        <translation>su unidad '{units}' no se conoce; se pueden leer días, horas, minutos y segundos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' counts from a day that is none.</source>
        <translation>su unidad '{units}' cuenta desde un día que no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}' in place of a number.</source>
        <translation>tiene '{text}' en lugar de un número.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}', which is no day.</source>
        <translation>tiene '{text}', que no es un día.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has years in which no image was taken; {first} to {last} are dates here.</source>
        <translation>tiene años en los que no se tomó ninguna imagen; aquí son fechas de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cloud_probability.py"/>
        <source>0 is nodata of band '{band}' in {names}: the pixels that are surely clear do not compete. If 0 is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 es el valor sin datos de la banda '{band}' en {names}: los píxeles que sin duda están despejados no compiten. Si 0 es un número como los demás, desactive el valor sin datos de esa banda en las propiedades de la capa, en Transparencia.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>to filter by date</source>
        <translation>para filtrar por fecha</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No image lies in the period from {start} to {end}; the images are from {first} to {last}.</source>
        <translation>Ninguna imagen está en el período de {start} a {end}; las imágenes son del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The end date {end} is not after the start date {start}; the end date itself is not part of the period.</source>
        <translation>La fecha final {end} no es posterior a la fecha inicial {start}; la fecha final no es parte del período.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>for this order</source>
        <translation>para este orden</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The order 'nearest_on_top' needs a target date; set one.</source>
        <translation>El orden 'nearest_on_top' necesita una fecha objetivo; indique una.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Image {image}: {remark}</source>
        <translation>Imagen {image}: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>{count} images ({names}), for each: {remark}</source>
        <translation>{count} imágenes ({names}), de cada una: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{first}' and '{second}'</source>
        <translation>'{first}' y '{second}'</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One file is there twice, for example as a layer and as a path, and counts twice: {shown}. Leave out one of each.</source>
        <translation>Un archivo está dos veces, por ejemplo como capa y como ruta, y cuenta dos veces: {shown}. Deje fuera uno de cada par.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each, which is the older one.</source>
        <translation>Una misma adquisición, procesada dos veces, cuenta dos veces: {shown}. Deje fuera la primera de cada par, que es la más antigua.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Sentinel-2 images of baseline 04.00 and later, such as '{image}', have 1000 added to their numbers, and others have not. Load them with Collection from folder, which takes it off.</source>
        <translation>Las imágenes Sentinel-2 de la línea base 04.00 y posteriores, como '{image}', tienen 1000 sumados a sus números, y otras no. Cárguelas con Colección desde carpeta, que los quita.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No date is known of {shown}, and dates are needed {purpose}; set the date under Temporal in the layer's properties, put it in the name as yyyy-mm-dd, or say in Date pattern where it is in the names.</source>
        <translation>No se conoce la fecha de {shown}, y se necesitan fechas {purpose}; indique la fecha en Temporal, en las propiedades de la capa, póngala en el nombre como aaaa-mm-dd, o diga en Patrón de fecha dónde está en los nombres.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>its date is TIFFTAG_DATETIME, which is often when the file was made. If it is wrong, put the date of the image into its name as yyyy-mm-dd, or set it under Temporal in its properties.</source>
        <translation>su fecha es TIFFTAG_DATETIME, que a menudo es cuando se hizo el archivo. Si es incorrecta, ponga la fecha de la imagen en su nombre como aaaa-mm-dd, o indíquela en Temporal, en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} cannot be read; write it as yyyy-mm-dd, for example 2020-05-18.</source>
        <translation>La fecha {shown} no se puede leer; escríbala como aaaa-mm-dd, por ejemplo 2020-05-18.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} is not in the calendar.</source>
        <translation>La fecha {shown} no está en el calendario.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>its axes are in degrees and it names no CRS, so WGS 84 (EPSG:4326) is taken.</source>
        <translation>sus ejes están en grados y no nombra ningún SRC, así que se toma WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: it lies at {left:g}, {top:g}; check its place.</source>
        <translation>{name} no se puede usar: está en {left:g}, {top:g}; revise su lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: its cells have no width or no height.</source>
        <translation>{name} no se puede usar: sus celdas no tienen anchura o altura.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no coordinate reference system; set one in the layer's properties under Source.</source>
        <translation>La imagen '{name}' no tiene sistema de referencia de coordenadas; indique uno en Fuente, en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no georeference; georeference it first.</source>
        <translation>La imagen '{name}' no tiene georreferencia; georreferénciela antes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands.</source>
        <translation>La imagen '{name}' no tiene bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' holds several rasters; choose one of them: {named}.</source>
        <translation>La imagen '{name}' contiene varios rásteres; elija uno de ellos: {named}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands besides an alpha band.</source>
        <translation>La imagen '{name}' no tiene más bandas que una banda alfa.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_facts.py"/>
        <source>Image '{image}' has changed its place, its CRS, or names, nodata or scale of its bands since the start.</source>
        <translation>La imagen '{image}' ha cambiado de lugar, de SRC, o de nombres, valor sin datos o escala de sus bandas desde el comienzo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_stamps.py"/>
        <source>Image '{image}' has changed during the run: its file '{path}' was replaced or written to meanwhile. Run it again when the file is complete.</source>
        <translation>La imagen '{image}' cambió durante la ejecución: su archivo '{path}' se reemplazó o se escribió mientras tanto. Ejecute de nuevo cuando el archivo esté completo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is taken as alpha, so the others are masked where it is 0. If it holds data, such as near infrared, give the band a name, or set Fourth band to data in Collection from folder.</source>
        <translation>su cuarta banda se toma como alfa, así que las demás se enmascaran donde es 0. Si contiene datos, como infrarrojo cercano, dé un nombre a la banda, o ponga Cuarta banda en data en Colección desde carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is called alpha, but holds many values and is taken as data. If it is alpha, give it the name alpha, or set Fourth band to alpha in Collection from folder.</source>
        <translation>su cuarta banda se llama alfa, pero contiene muchos valores y se toma como datos. Si es alfa, llámela alpha, o ponga Cuarta banda en alpha en Colección desde carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the mask is damaged</source>
        <translation>la máscara está dañada</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its size since the start.</source>
        <translation>La imagen '{image}' ha cambiado de tamaño desde el comienzo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its bands since the start.</source>
        <translation>La imagen '{image}' ha cambiado sus bandas desde el comienzo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {count} {count:band|bands}, and band {number} is wanted</source>
        <translation>tiene {count} {count:banda|bandas}, y se quiere la banda {number}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {stored_width} x {stored_height} pixels, and not {width} x {height}</source>
        <translation>tiene {stored_width} x {stored_height} píxeles, y no {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it holds {kind}, and not {wanted}</source>
        <translation>contiene {kind}, y no {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' is not what the collection file says of it: {problem}.</source>
        <translation>La imagen '{image}' no se puede leer: su archivo '{path}' no es lo que dice de él el archivo de colección: {problem}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' cannot be opened: {reason}</source>
        <translation>La imagen '{image}' no se puede leer: su archivo '{path}' no se puede abrir: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason}</source>
        <translation>La imagen '{image}' no se puede leer en la fila {row}, columna {column}: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason} The file may be damaged or incomplete; get it again.</source>
        <translation>La imagen '{image}' no se puede leer en la fila {row}, columna {column}: {reason} El archivo puede estar dañado o incompleto; consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has {count} characters; at most {most} are allowed.</source>
        <translation>{label} tiene {count} caracteres; se permiten {most} como mucho.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} is no regular expression: {error}.</source>
        <translation>{label} no es una expresión regular: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} could take for ever on a name of {count} characters; write it with fewer repetitions (* and +) and choices (? and |).</source>
        <translation>{label} podría no acabar nunca con un nombre de {count} caracteres; escríbalo con menos repeticiones (* y +) y alternativas (? y |).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has a comment or the flag x; write it without.</source>
        <translation>{label} tiene un comentario o la marca x; escríbalo sin ellos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has too many repetitions (* and +) or choices (? and |) after each other; it could take for ever. Write it with fewer.</source>
        <translation>{label} tiene demasiadas repeticiones (* y +) o alternativas (? y |) seguidas; podría no acabar nunca. Escríbalo con menos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats a group that itself holds a repetition or a choice, such as (a+)+; it could take for ever. Write it without the outer one.</source>
        <translation>{label} repite un grupo que a su vez contiene una repetición o una alternativa, como (a+)+; podría no acabar nunca. Escríbalo sin la exterior.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats something {times} times; {most} are allowed.</source>
        <translation>{label} repite algo {times} veces; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a month; the first day of it is taken as its date.</source>
        <translation>su nombre solo tiene un mes; se toma como fecha su primer día.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a year; the first day of it is taken as its date.</source>
        <translation>su nombre solo tiene un año; se toma como fecha su primer día.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name can be read in two ways, and the day is taken before the month.</source>
        <translation>su nombre se puede leer de dos maneras, y se toma el día antes que el mes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>to make periods</source>
        <translation>para hacer períodos</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>A period needs at least 1 day, and Days is {days}.</source>
        <translation>Un período necesita al menos 1 día, y Días es {days}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>There would be more than {most} periods from {first} to {last}; check the dates of the images or choose longer periods.</source>
        <translation>Habría más de {most} períodos del {first} al {last}; revise las fechas de las imágenes o elija períodos más largos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>Of {shown} only the year or the month is known, and the first day of it is taken: they may be in a wrong period. Put the date into the name as yyyy-mm-dd, or set it under Temporal in the layer's properties.</source>
        <translation>De {shown} solo se conoce el año o el mes, y se toma su primer día: pueden estar en un período equivocado. Ponga la fecha en el nombre como aaaa-mm-dd, o indíquela en Temporal en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>No band is called {polarisations} or {other}; there are {bands}. Choose the bands to work on in Bands (BANDS).</source>
        <translation>Ninguna banda se llama {polarisations} o {other}; hay {bands}. Elija en Bandas (BANDS) las bandas con las que trabajar.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>'{text}' is not the name of one band ({parameter}); choose one of {names}.</source>
        <translation>'{text}' no es el nombre de una banda ({parameter}); elija una de {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/reflectances.py"/>
        <source>The index {key} is made for reflectances from 0 to 1, and band '{band}' of image '{image}' has larger numbers, as from 0 to 10000: its values are not the usual ones. Give the bands a scale, as Collection from folder does, or write its formula with bands divided by 10000.</source>
        <translation>El índice {key} está hecho para reflectancias de 0 a 1, y la banda '{band}' de la imagen '{image}' tiene números mayores, como de 0 a 10000: sus valores no son los habituales. Dé una escala a las bandas, como hace Colección desde carpeta, o escriba su fórmula con las bandas divididas por 10000.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/sensors.py"/>
        <source>The images are of several sensors, whose bands of one number are not one colour: {names}. '{band}' is {colour} in '{image}' ({sensor}) and {other_colour} in '{other_image}' ({other_sensor}). To take one colour from all images, write colours in place of bands, such as blue, green, red, nir, swir16, swir22.</source>
        <translation>Las imágenes son de varios sensores, cuyas bandas de un mismo número no son un mismo color: {names}. '{band}' es {colour} en '{image}' ({sensor}) y {other_colour} en '{other_image}' ({other_sensor}). Para tomar un mismo color de todas las imágenes, escriba colores en lugar de bandas, como blue, green, red, nir, swir16, swir22.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>some of its bands are dates, and band {number} ({what}) is none.</source>
        <translation>algunas de sus bandas son fechas, y la banda {number} ({what}) no lo es.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its time axis cannot be read: {error}</source>
        <translation>su eje de tiempo no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>it has the date {date} twice for '{twice}': bands {first} and {second}.</source>
        <translation>tiene dos veces la fecha {date} para '{twice}': bandas {first} y {second}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its '{band}' has {count} of the {total} dates of its bands, and not {date}.{advice}</source>
        <translation>su '{band}' tiene {count} de las {total} fechas de sus bandas, y no {date}.{advice}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>Take one variable by itself, under the name that GDAL has for it, such as {path}</source>
        <translation>Tome una sola variable, con el nombre que GDAL le da, como {path}</translation>
    </message>
    <message>
        <location filename="../../engine/live/cache.py"/>
        <location filename="../../engine/live/requests.py"/>
        <source>Nobody looks at these pixels any more.</source>
        <translation>Ya nadie mira estos píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>The result holds 64-bit integers, which this version of GDAL cannot show live; GDAL 3.10 can. Let the output end in .tif.</source>
        <translation>El resultado contiene enteros de 64 bits, que esta versión de GDAL no puede mostrar en vivo; GDAL 3.10 sí. Haga que la salida termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>'{path}' is no live composite.</source>
        <translation>'{path}' no es un compuesto en vivo.</translation>
    </message>
    <message>
        <location filename="../../engine/live/overviews.py"/>
        <source>Image '{image}' cannot be looked at from afar: {reason}</source>
        <translation>La imagen '{image}' no se puede mirar de lejos: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/live/pixels.py"/>
        <source>{reason} If its file was moved, put it back, or make the live composite again; one that was moved together with its images is set right when QGIS opens it.</source>
        <translation>{reason} Si su archivo se movió, devuélvalo a su lugar o haga de nuevo el compuesto en vivo; uno que se movió junto con sus imágenes se corrige cuando QGIS lo abre.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite cannot be used ({reason}). Make it again.</source>
        <translation>El plan del compuesto en vivo no se puede usar ({reason}). Hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no band {band}.</source>
        <translation>El plan del compuesto en vivo no hace la banda {band}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no {kind}.</source>
        <translation>El plan del compuesto en vivo no hace {kind}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/trust.py"/>
        <source>Python cannot be used in VRT files</source>
        <translation>Python no se puede usar en archivos VRT</translation>
    </message>
    <message>
        <location filename="../../engine/live/workers.py"/>
        <source>Live composites are made of each other more than {most} deep, or in a circle; write one of them to a .tif.</source>
        <translation>Los compuestos en vivo están hechos unos de otros a más de {most} niveles, o en círculo; escriba uno de ellos en un .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer is in units of the CRS of the result, and these are degrees: {buffer} of them are {cells} cells, and {most} are allowed. 30 m are about 0.0003 degrees.</source>
        <translation>El margen de la máscara está en unidades del SRC del resultado, que son grados: {buffer} de ellos son {cells} celdas, y se permiten {most}. 30 m son unos 0.0003 grados.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer of {buffer} masks no more cells, as it is smaller than a cell of the result, {cell}.</source>
        <translation>El margen de la máscara de {buffer} no enmascara más celdas, ya que es menor que una celda del resultado, {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>There is no mask '{key}'; there are {known}.</source>
        <translation>No hay una máscara '{key}'; hay {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Nothing says where the sun stood in image '{image}', which the mask '{recipe}' needs; set Sun azimuth.</source>
        <translation>Nada dice dónde estaba el sol en la imagen '{image}', lo que la máscara '{recipe}' necesita; indique Acimut solar.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>a cloud probability</source>
        <translation>una probabilidad de nubes</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}).</source>
        <translation>Máscara de {images}: {key} ({rule}).</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are those of classes. If they are bits, choose the mask yourself.</source>
        <translation>Máscara de {images}: {key} ({rule}), pues los valores son los de clases. Si son bits, elija usted la máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are bits. If they are classes, choose the mask yourself.</source>
        <translation>Máscara de {images}: {key} ({rule}), pues los valores son bits. Si son clases, elija usted la máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>0 is nodata of band '{band}' in {names}, so the mask takes 0 for not known. If it is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 es el valor sin datos de la banda '{band}' en {names}, así que la máscara toma 0 por desconocido. Si es un número como los demás, desactive el valor sin datos de esa banda en Transparencia, en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Image '{image}' has no band of {what} ({names}), which the mask '{recipe}' needs.</source>
        <translation>La imagen '{image}' no tiene una banda de {what} ({names}), que la máscara '{recipe}' necesita.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>Clouds would be looked for {cells} cells around each pixel; {most} are allowed. Set a smaller cloud distance.</source>
        <translation>Se buscarían nubes {cells} celdas alrededor de cada píxel; se permiten {most}. Indique una distancia a las nubes menor.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>The mask looks {cells} cells around each pixel; {most} are allowed. Set a smaller mask buffer or shadow distance.</source>
        <translation>La máscara mira {cells} celdas alrededor de cada píxel; se permiten {most}. Indique un margen de la máscara o una distancia de sombra menores.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no band for the mask '{key}', which needs one named like {band}; it has {names}.</source>
        <translation>La imagen '{image}' no tiene una banda para la máscara '{key}', que necesita una con un nombre como {band}; tiene {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>'{source}' must hold a list of mask presets.</source>
        <translation>'{source}' debe contener una lista de máscaras predefinidas.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' has no {name}.</source>
        <translation>Una máscara predefinida de '{source}' no tiene {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' cannot be used: {reason}.</source>
        <translation>Una máscara predefinida de '{source}' no se puede usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' has the reason '{reason}'; choose from {reasons}.</source>
        <translation>La máscara predefinida '{key}' de '{source}' tiene la razón '{reason}'; elija entre {reasons}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' needs a key of its own and at least one term.</source>
        <translation>La máscara predefinida '{key}' de '{source}' necesita una clave propia y al menos un término.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no quality band that is known, so no mask can be found for it by itself; it has {names}. Choose a mask or write a mask rule.</source>
        <translation>La imagen '{image}' no tiene ninguna banda de calidad conocida, así que no se puede encontrar sola una máscara para ella; tiene {names}. Elija una máscara o escriba una regla de máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{band} {text}' looks at bits, and band '{band}' holds decimals.</source>
        <translation>La regla de máscara '{band} {text}' mira bits, y la banda '{band}' contiene decimales.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule has {count} characters; {most} are allowed.</source>
        <translation>La regla de máscara tiene {count} caracteres; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule is empty; write one such as SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4.</source>
        <translation>La regla de máscara está vacía; escriba una como SCL in 3,8,9,10 o QA_PIXEL bits 1,3,4.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; {advice}.</source>
        <translation>La regla de máscara '{part}' no se puede leer; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; write for example SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4 or BQA bits 7-8 == 3 or MSK_CLDPRB &gt; 40.</source>
        <translation>La regla de máscara '{part}' no se puede leer; escriba por ejemplo SCL in 3,8,9,10 o QA_PIXEL bits 1,3,4 o BQA bits 7-8 == 3 o MSK_CLDPRB &gt; 40.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' has a range that ends before it starts; write the lower number first, such as 8-10.</source>
        <translation>La regla de máscara '{part}' tiene un intervalo que termina antes de empezar; escriba primero el número menor, como 8-10.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' compares single bits; write one range of bits, such as bits 7-8 == 3.</source>
        <translation>La regla de máscara '{part}' compara bits sueltos; escriba un intervalo de bits, como bits 7-8 == 3.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' names bits that do not exist; bits are 0 to {last}, the lower one first.</source>
        <translation>La regla de máscara '{part}' nombra bits que no existen; los bits van de 0 a {last}, primero el menor.</translation>
    </message>
    <message>
        <location filename="../../engine/numerics/kmeans.py"/>
        <source>The pixels have too few different values for {count} classes; choose fewer.</source>
        <translation>Los píxeles tienen muy pocos valores distintos para {count} clases; elija menos.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/databases.py"/>
        <source>The output would take the place of the file '{path}' and of all layers in it: {names}. Choose another name for the output.</source>
        <translation>La salida ocuparía el lugar del archivo '{path}' y de todas las capas que contiene: {names}. Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' has no file extension, so its format is unknown; use '.tif'.</source>
        <translation>La salida '{path}' no tiene extensión de archivo, así que no se conoce su formato; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' would be a virtual raster, which holds no pixels; use '.tif'.</source>
        <translation>La salida '{path}' sería un ráster virtual, que no contiene píxeles; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for pictures and does not keep numbers as they are; use '.tif'.</source>
        <translation>El formato {format} es para fotos y no conserva los números como son; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for data of one kind and does not hold every raster; use '.tif'.</source>
        <translation>El formato {format} es para datos de un solo tipo y no admite cualquier ráster; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>No raster format that can be written has the extension '.{extension}'; use '.tif'.</source>
        <translation>Ningún formato ráster que se pueda escribir tiene la extensión '.{extension}'; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} cannot hold {wanted}, which the result needs; use '.tif'.</source>
        <translation>Los archivos del formato {format} no pueden contener {wanted}, que el resultado necesita; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold each band as a raster of its own, and the result has {count}; use '.tif'.</source>
        <translation>Los archivos del formato {format} contienen cada banda como un ráster propio, y el resultado tiene {count}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold one band, and the result has {count}; use '.tif'.</source>
        <translation>Los archivos del formato {format} contienen una sola banda, y el resultado tiene {count}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/full_disk.py"/>
        <source>The disk is full, so '{path}' is not written. Make room there or choose another disk. What was in its place is unchanged.</source>
        <translation>El disco está lleno, así que '{path}' no se ha escrito. Libere espacio en él o elija otro disco. Lo que había en su lugar no ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/journal.py"/>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is not there</source>
        <translation>'{path}' no está</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The numbers of polygons cannot be kept: {reason}</source>
        <translation>Los números de los polígonos no se pueden guardar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The polygons cannot be made: {reason}</source>
        <translation>Los polígonos no se pueden hacer: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_file.py"/>
        <source>This version of GDAL cannot write the type Int8; it needs 3.7 or newer.</source>
        <translation>Esta versión de GDAL no puede escribir el tipo Int8; necesita la 3.7 o posterior.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' is not open.</source>
        <translation>La salida '{target}' no está abierta.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created with the creation options '{options}': {reason} Correct them, or leave them empty.</source>
        <translation>La salida '{target}' no se puede crear con las opciones de creación '{options}': {reason} Corríjalas o déjelas vacías.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be written: {reason} Is the disk full, or the folder protected?</source>
        <translation>La salida '{target}' no se puede escribir: {reason} ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created: {reason} Is the disk full, or the folder protected?</source>
        <translation>La salida '{target}' no se puede crear: {reason} ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is in use</source>
        <translation>'{path}' está en uso</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: {reason}.</source>
        <translation>La carpeta de salida '{folder}' no se puede crear: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The folder '{folder}' cannot be made: {reason}.</source>
        <translation>La carpeta '{folder}' no se puede crear: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' cannot be written to.</source>
        <translation>La carpeta de salida '{folder}' no se puede crear: no se puede escribir en '{above}'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' is a file.</source>
        <translation>La carpeta de salida '{folder}' no se puede crear: '{above}' es un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de salida '{folder}'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' does not exist; create it first.</source>
        <translation>La carpeta de salida '{folder}' no existe; créela antes.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' cannot be written: {reason}.</source>
        <translation>La salida '{path}' no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' is a folder; add a file name.</source>
        <translation>La salida '{path}' es una carpeta; añada un nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{target}' cannot be replaced: {reason}. Close the programs and remove the layers that use it, or choose another name.</source>
        <translation>La salida '{target}' no se puede reemplazar: {reason}. Cierre los programas y quite las capas que la usan, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it belongs to another user</source>
        <translation>pertenece a otro usuario</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/tile_vrt.py"/>
        <location filename="../../engine/sample/files.py"/>
        <source>The output '{path}' cannot be written: {reason}</source>
        <translation>La salida '{path}' no se puede escribir: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The outputs cannot be replaced, and older files not be put back: {reason}. They are in {places}; close the programs that use them, and the next run puts them back.</source>
        <translation>Las salidas no se pueden reemplazar, ni devolver los archivos anteriores: {reason}. Están en {places}; cierre los programas que los usan, y la próxima ejecución los devuelve.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>La salida '{path}' no se puede escribir: {reason}. ¿Está lleno el disco o protegida la carpeta?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output folder '{folder}' cannot be written to: {reason}.</source>
        <translation>No se puede escribir en la carpeta de salida '{folder}': {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>such a file cannot be opened again</source>
        <translation>un archivo así no se puede volver a abrir</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its bands would be others</source>
        <translation>sus bandas serían otras</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its values would be others</source>
        <translation>sus valores serían otros</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>other pixels would be nodata</source>
        <translation>otros píxeles quedarían sin datos</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its place on the map would be lost</source>
        <translation>se perdería su lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>The format {format} cannot hold this result: {reason}; use '.tif'.</source>
        <translation>El formato {format} no admite este resultado: {reason}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/vector_file.py"/>
        <source>The polygons '{path}' cannot be written. Is the disk full?</source>
        <translation>Los polígonos '{path}' no se pueden escribir. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The file '{path}' is there, and was not made by {maker}. Choose another folder or name, or remove it.</source>
        <translation>El archivo '{path}' ya existe, y no lo hizo {maker}. Elija otra carpeta u otro nombre, o bórrelo.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>the file ends before its last tile.</source>
        <translation>el archivo termina antes de su última tesela.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The output '{path}' cannot be written. Is the disk full?</source>
        <translation>La salida '{path}' no se puede escribir. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../engine/pixels/value_types.py"/>
        <source>The output nodata value {nodata:g} cannot be stored together with values of the type {common}; choose a value that this type can hold.</source>
        <translation>El valor sin datos de salida {nodata:g} no se puede guardar junto con valores del tipo {common}; elija un valor que quepa en este tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The quality looks for clouds, and no mask is chosen that knows any: the distance to them is the largest one everywhere. Choose a mask.</source>
        <translation>La calidad mira las nubes, y no se ha elegido ninguna máscara que las conozca: la distancia a ellas es la mayor en todas partes. Elija una máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The least number of observations is {least}, and only {count} {count:image takes|images take} part; enter a smaller number.</source>
        <translation>El mínimo de observaciones es {least}, y solo {count:participa|participan} {count} {count:imagen|imágenes}; escriba un número menor.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No image lies in the extent of the result, which is from {left}, {bottom} to {right}, {top}; check the extent and its CRS.</source>
        <translation>Ninguna imagen está en la extensión del resultado, que va de {left}, {bottom} a {right}, {top}; revise la extensión y su SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>{count} of {total} {total:image|images} {count:does|do} not lie in the extent of the result and {count:is|are} not used: {names}.</source>
        <translation>{count} de {total} {total:imagen|imágenes} no {count:está|están} en la extensión del resultado y no se {count:usa|usan}: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The result would have {count} bands; {most} are allowed. Choose fewer bands, reducers or percentiles.</source>
        <translation>El resultado tendría {count} bandas; se permiten {most}. Elija menos bandas, reductores o percentiles.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>Bands of classes or bits: {bands}. A mean or median of these is none of them; take mode, first or last, or choose other bands.</source>
        <translation>Bandas de clases o bits: {bands}. Una media o una mediana de ellos no es ninguno de ellos; use mode, first o last, o elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No type holds all bands of the result exactly: whole numbers beyond 2**53 (9007199254740992) are rounded in {bands}.</source>
        <translation>Ningún tipo contiene con exactitud todas las bandas del resultado: los enteros mayores que 2**53 (9007199254740992) se redondean en {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>The result would have {columns:.0f} x {rows:.0f} cells of {cell:g} x {cell2:g}; check the extent, the cell size and the CRS.</source>
        <translation>El resultado tendría {columns:.0f} x {rows:.0f} celdas de {cell:g} x {cell2:g}; revise la extensión, el tamaño de celda y el SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>reference layer</source>
        <translation>capa de referencia</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partners that belong to no image, and are not used: {idle}.</source>
        <translation>Imágenes asociadas que no van con ninguna imagen, y no se usan: {idle}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner, as it has no date.</source>
        <translation>La imagen '{image}' no tiene imagen asociada, pues no tiene fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has several partners that fit alike: {names}. Take some out of Partners, or match them by another rule.</source>
        <translation>La imagen '{image}' tiene varias imágenes asociadas que encajan igual: {names}. Quite algunas de Imágenes asociadas, o asócielas con otra regla.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: '{other}' would be its, and does not lie where it is.</source>
        <translation>La imagen '{image}' no tiene imagen asociada: sería '{other}', y no está donde está ella.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is of its date{day}</source>
        <translation>ninguna es de su fecha{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is within {days:g} {count:day|days} of its date{day}</source>
        <translation>ninguna está a menos de {days:g} {count:día|días} de su fecha{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>no name of one is part of its name, or the other way round</source>
        <translation>ningún nombre de una es parte de su nombre, ni al revés</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none in place {position} of the list</source>
        <translation>no hay ninguna en el lugar {position} de la lista</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: {reason}.</source>
        <translation>La imagen '{image}' no tiene imagen asociada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <location filename="../../engine/reading/partner_reader.py"/>
        <source>Image '{image}' cannot have partners, as it is not on a grid with north up; warp it first.</source>
        <translation>La imagen '{image}' no puede tener imágenes asociadas, pues no está en una cuadrícula con el norte arriba; reproyéctela antes.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>The partner '{partner}' has a band '{band}', and so has image '{image}'; give one of them another name in the file, or write the partner with other bands.</source>
        <translation>La imagen asociada '{partner}' tiene una banda '{band}', y la imagen '{image}' también; dé otro nombre a una de ellas en el archivo, o escriba la imagen asociada con otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partner of '{image}': '{partner}'</source>
        <translation>Imagen asociada de '{image}': '{partner}'</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, though one name is in the other only as a part of a word or number.</source>
        <translation>{text}, aunque un nombre está en el otro solo como parte de una palabra o de un número.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose date is another: {date}, and that of the image {image_date}.</source>
        <translation>{text}, cuya fecha es otra: {date}, y la de la imagen {image_date}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} ({apart} {apart:day|days} apart)</source>
        <translation>{text} (a {apart} {apart:día|días})</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} (of the same date)</source>
        <translation>{text} (de la misma fecha)</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose tile is another: {tile} and {image_tile}.</source>
        <translation>{text}, cuya tesela es otra: {tile} y {image_tile}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_checks.py"/>
        <source>The plan of the live composite cannot be used: {problem}. Make it again.</source>
        <translation>El plan del compuesto en vivo no se puede usar: {problem}. Hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no plan</source>
        <translation>no es un plan</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The live composite is of another version ({version}) of Image Collections; update the plugin, or make it again.</source>
        <translation>El compuesto en vivo es de otra versión ({version}) de Image Collections; actualice el complemento, o hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its texts are no list of texts</source>
        <translation>sus textos no son una lista de textos</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its records are in each other too deeply</source>
        <translation>sus registros están anidados demasiado hondo</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The plan of the live composite cannot be read: {reason}. Make it again.</source>
        <translation>El plan del compuesto en vivo no se puede leer: {reason}. Hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>This result cannot be a live composite; let it end in .tif.</source>
        <translation>Este resultado no puede ser un compuesto en vivo; haga que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/recipe.py"/>
        <source>The recipe in '{name}' cannot be read ({error!r}); make the composite again.</source>
        <translation>La receta de '{name}' no se puede leer ({error!r}); haga el compuesto de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value is empty; write a number, a band or an expression.</source>
        <translation>Valor está vacío; escriba un número, una banda o una expresión.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Test is empty; write an expression, such as distortion &gt; 0.</source>
        <translation>Condición está vacía; escriba una expresión, como distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>'{item}' in Value has no band; with several write each as VV = VV_other.</source>
        <translation>'{item}' en Valor no tiene banda; con varias, escriba cada una como VV = VV_other.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has two values for the band '{name}'; write one.</source>
        <translation>Valor tiene dos valores para la banda '{name}'; escriba uno.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has the band '{name}', which Bands does not choose; add it there, or leave Bands empty.</source>
        <translation>Valor tiene la banda '{name}', que Bandas no elige; añádala allí, o deje Bandas vacío.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>it has control points in place of a grid; warp it first.</source>
        <translation>tiene puntos de control en lugar de una cuadrícula; reproyéctela antes.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' does not lie where the others are.</source>
        <translation>su banda '{band}' no está donde están las demás.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' is rotated, upside down or without a grid, and the other bands have another grid.</source>
        <translation>su banda '{band}' está girada, invertida o sin cuadrícula, y las demás bandas tienen otra cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>it is there twice; '{taken}' is taken, '{other}' is not.</source>
        <translation>está dos veces; se toma '{taken}', no '{other}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>its date is not known.</source>
        <translation>no se conoce su fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the scenes are from {first} to {last}</source>
        <translation>las escenas son del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>no date is known</source>
        <translation>no se conoce ninguna fecha</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>No scene lies in the period from {start} to {end}; {span}.</source>
        <translation>Ninguna escena está en el período de {start} a {end}; {span}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>band {name} is missing; write the bands that you need in Bands to do without.</source>
        <translation>falta la banda {name}; escriba en Bandas las que necesita para prescindir de ella.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>bands {names} and {last} are missing; write the bands that you need in Bands to do without.</source>
        <translation>faltan las bandas {names} y {last}; escriba en Bandas las que necesita para prescindir de ellas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>None of {count} {count:scene|scenes} meets the filter, the tiles and the largest cloud cover.</source>
        <translation>Ninguna de {count} {count:escena|escenas} cumple el filtro, las teselas y la nubosidad máxima.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>The search for scenes was stopped.</source>
        <translation>La búsqueda de escenas se detuvo.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty, damaged or incomplete</source>
        <translation>está vacío, dañado o incompleto</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty or too large</source>
        <translation>está vacío o es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' cannot be read: {reason}</source>
        <translation>su archivo '{name}' no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>without ending</source>
        <translation>sin terminación</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>{count} {count:file|files} ({kinds}), such as {examples}</source>
        <translation>{count} {count:archivo|archivos} ({kinds}), como {examples}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' is cut off: it has {size} bytes of at least {end}; get it again.</source>
        <translation>su archivo '{name}' está cortado: tiene {size} bytes de al menos {end}; consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Any rasters with a date in the name</source>
        <translation>Cualquier ráster con fecha en el nombre</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Files with all bands of a scene and a date in the name; or files with one band each, which the pattern puts together.</source>
        <translation>Archivos con todas las bandas de una escena y una fecha en el nombre; o archivos de una banda cada uno, que el patrón reúne.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>other rasters (.tif, .jp2, .img) with a date such as 20200518 or 2020-05-18 in the name</source>
        <translation>otros rásteres (.tif, .jp2, .img) con una fecha como 20200518 o 2020-05-18 en el nombre</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>if the files of one date are the bands of one scene, write a pattern in Pattern.</source>
        <translation>si los archivos de una fecha son las bandas de una escena, escriba un patrón en Patrón.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>'{date}' in its name, which the pattern took, is no date.</source>
        <translation>'{date}' en su nombre, que el patrón tomó, no es una fecha.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>it and '{file}' would both be the band '{band}'.</source>
        <translation>esta y '{file}' serían las dos la banda '{band}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its file for '{name}' has {count} bands, not one.</source>
        <translation>su archivo para '{name}' tiene {count} bandas, y no una.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; its bands have no names that tell, so nothing is taken off.</source>
        <translation>su nombre dice línea base de procesamiento {baseline}, que suma 1000; sus bandas no tienen nombres que lo indiquen, así que no se quita nada.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; it is taken off.</source>
        <translation>su nombre dice línea base de procesamiento {baseline}, que suma 1000; se quitan.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS (harmonised Landsat and Sentinel-2)</source>
        <translation>HLS (Landsat y Sentinel-2 armonizados)</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>L30 and S30 scenes with one GeoTIFF per band. Values are reflectance, of the thermal bands degrees Celsius, of the angles degrees.</source>
        <translation>Escenas L30 y S30 con un GeoTIFF por banda. Los valores son reflectancia; los de las bandas térmicas, grados Celsius; los de los ángulos, grados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS scenes (files such as HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</source>
        <translation>escenas HLS (archivos como HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The output folder '{folder}' cannot be written: {reason}.</source>
        <translation>La carpeta de salida '{folder}' no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The archive '{path}' cannot be read: {reason}</source>
        <translation>El archivo comprimido '{path}' no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} {count:compressed tar is read from its|compressed tars are read from their} beginning again and again, which is slow; unpack {count:it to work with it|them to work with them}.</source>
        <translation>{count} {count:tar comprimido se lee|tar comprimidos se leen} desde el principio una y otra vez, lo que es lento; {count:descomprímalo para trabajar con él|descomprímalos para trabajar con ellos}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>it is an older processing of one acquisition; '{scene}' is taken.</source>
        <translation>es un procesamiento más antiguo de una misma adquisición; se toma '{scene}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{label}: {count} {count:scene|scenes} found.</source>
        <translation>{label}: {count} {count:escena encontrada|escenas encontradas}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>rasters (.tif, .jp2, .img) with names like '{pattern}'</source>
        <translation>rásteres (.tif, .jp2, .img) con nombres como '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scenes were found below '{folder}'. Looked for: {looked_for}. Found: {summary}.</source>
        <translation>No se encontraron escenas bajo '{folder}'. Se buscaron: {looked_for}. Se encontraron: {summary}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The scenes are of several kinds ({kinds}); their values may not mean the same. Choose a product, or a smaller folder, to keep them apart.</source>
        <translation>Las escenas son de varias clases ({kinds}); puede que sus valores no signifiquen lo mismo. Elija un producto, o una carpeta menor, para separarlas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}': {remark}</source>
        <translation>Escena '{scene}': {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation>La escena '{scene}' se deja fuera: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} of {total} {total:scene|scenes} {count:is|are} in the collection{kinds}; {left_out} {left_out:is|are} left out, {outside} {outside:lies|lie} outside the period or the extent.</source>
        <translation>{count} de {total} {total:escena|escenas} {count:está|están} en la colección{kinds}; {left_out} se {left_out:deja|dejan} fuera, {outside} {outside:está|están} fuera del período o de la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The filter, the tiles or the largest cloud cover leave out: {count}.</source>
        <translation>El filtro, las teselas o la mayor cobertura de nubes dejan fuera: {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent.</source>
        <translation>Ninguna escena toca la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent and the filter.</source>
        <translation>Ninguna escena cumple la extensión y el filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene can be used. {sentences}</source>
        <translation>No se puede usar ninguna escena. {sentences}</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat Collection 1 and 2, Level 1 and 2</source>
        <translation>Landsat Collection 1 y 2, niveles 1 y 2</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Folders or tars with one file per band. Scale and offset come from the MTL file; Level-1 reflectance is not corrected for the angle of the sun. Without an MTL file, Level-1 numbers stay as they are stored.</source>
        <translation>Carpetas o archivos tar con un archivo por banda. Escala y desplazamiento vienen del archivo MTL; la reflectancia de nivel 1 no se corrige por el ángulo del sol. Sin archivo MTL, los números de nivel 1 quedan como están guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat products (files such as LC08_L2SP_014032_20200518_..._SR_B4.TIF in a folder or a tar, with or without MTL.txt or MTL.json)</source>
        <translation>productos Landsat (archivos como LC08_L2SP_014032_20200518_..._SR_B4.TIF en una carpeta o un tar, con o sin MTL.txt o MTL.json)</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has metadata, but no band.</source>
        <translation>tiene metadatos, pero ninguna banda.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has no MTL file; its numbers stay as they are stored.</source>
        <translation>no tiene archivo MTL; sus números se quedan como están guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>its reflectance is not corrected for the angle of the sun.</source>
        <translation>su reflectancia no está corregida por el ángulo del sol.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>'{path}' is left out: {reason}</source>
        <translation>'{path}' se deja fuera: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>{count} of {total} {total:raster|rasters} {count:is|are} in the collection; {broken} cannot be used, {unwanted} {unwanted:is not wanted for its|are not wanted for their} date, place or properties.</source>
        <translation>{count} de {total} {total:ráster|rásteres} {count:está|están} en la colección; {broken} no se {broken:puede|pueden} usar, {unwanted} no se {unwanted:quiere|quieren} por su fecha, su lugar o sus propiedades.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>None is of the period, in the place, or as the filter.</source>
        <translation>Ninguno es del período, está en el lugar o cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>No raster of the layer of footprints is left. {why}</source>
        <translation>No queda ningún ráster de la capa de huellas. {why}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}'</source>
        <translation>El patrón '{text}'</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>{error} Example: {example}</source>
        <translation>{error} Ejemplo: {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}' has no group (?P&lt;date&gt;...); it must say where the date is. Example: {example}</source>
        <translation>El patrón '{text}' no tiene el grupo (?P&lt;date&gt;...); debe decir dónde está la fecha. Ejemplo: {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope analytic images</source>
        <translation>Imágenes analíticas de PlanetScope</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>AnalyticMS, AnalyticMS_SR and ortho_analytic with 4 or 8 bands, joined with the UDM2 file beside them. Values are reflectance where the metadata give the factors.</source>
        <translation>AnalyticMS, AnalyticMS_SR y ortho_analytic con 4 u 8 bandas, unidas al archivo UDM2 que las acompaña. Los valores son reflectancia si los metadatos dan los factores.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope images (files such as 20200518_102030_1003_3B_AnalyticMS_SR.tif with ..._udm2.tif)</source>
        <translation>imágenes PlanetScope (archivos como 20200518_102030_1003_3B_AnalyticMS_SR.tif con ..._udm2.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has {count} {count:band|bands}; PlanetScope images have 4, 5 or 8.</source>
        <translation>tiene {count} {count:banda|bandas}; las imágenes PlanetScope tienen 4, 5 u 8.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has no metadata with reflectance factors; its numbers stay as they are stored.</source>
        <translation>no tiene metadatos con factores de reflectancia; sus números se quedan como están guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>there is no UDM2 file of it, so it has no bands for a mask.</source>
        <translation>no hay un archivo UDM2 de ella, así que no tiene bandas para una máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>'{product}' is no product; choose from {products}.</source>
        <translation>'{product}' no es un producto; elija entre {products}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>A pattern is for the product generic only, and '{product}' is chosen; choose generic, or leave Pattern empty.</source>
        <translation>Un patrón es solo para el producto generic, y se ha elegido '{product}'; elija generic, o deje Patrón vacío.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>The folder '{folder}' does not exist.</source>
        <translation>La carpeta '{folder}' no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its file for '{band}' has no band {number}; it has {count}.</source>
        <translation>su archivo para '{band}' no tiene la banda {number}; tiene {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' has another CRS than '{other}'.</source>
        <translation>su banda '{band}' tiene otro SRC que '{other}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' holds {dtype}, which is not known.</source>
        <translation>su banda '{band}' contiene {dtype}, que no se conoce.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' is broken: {error}</source>
        <translation>su banda '{band}' está rota: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1, terrain-corrected (RTC)</source>
        <translation>Sentinel-1, con el terreno corregido (RTC)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>RTC products of HyP3, OPERA and the Planetary Computer, with angles, heights, and the layer of layover and shadow. GRD and SLC in radar geometry are refused.</source>
        <translation>Productos RTC de HyP3, OPERA y Planetary Computer, con ángulos, alturas y la capa de inversión por relieve y sombra. Se rechazan GRD y SLC en geometría de radar.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1 RTC products (files such as S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif or iw-vv.rtc.tiff)</source>
        <translation>productos Sentinel-1 RTC (archivos como S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif o iw-vv.rtc.tiff)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it has no file of a polarisation, such as VV.</source>
        <translation>no tiene un archivo de una polarización, como VV.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are amplitudes; their squares are powers.</source>
        <translation>sus valores son amplitudes; sus cuadrados son potencias.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are decibels; turn on Values are decibels where it is asked for.</source>
        <translation>sus valores son decibelios; active Los valores son decibelios donde se pregunte.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it is a {kind} product in radar geometry, with control points in place of a grid, whose mountains lean to the sensor. Correct its terrain first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR, or order it as RTC, from HyP3 or OPERA of the Alaska Satellite Facility or from the Planetary Computer.</source>
        <translation>es un producto {kind} en geometría de radar, con puntos de control en lugar de una cuadrícula, cuyas montañas se inclinan hacia el sensor. Corrija antes su terreno, con Range-Doppler Terrain Correction en SNAP o con pyroSAR, o pídalo como RTC, de HyP3 u OPERA en la Alaska Satellite Facility o de Planetary Computer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 Level-1C and Level-2A</source>
        <translation>Sentinel-2, niveles 1C y 2A</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>.SAFE folders or zips of them. Values are reflectance; the offset of processing baseline 04.00 and later is taken into account, so that all years can be compared.</source>
        <translation>Carpetas .SAFE o zips de ellas. Los valores son reflectancia; se tiene en cuenta el desplazamiento de la línea base de procesamiento 04.00 y posteriores, para que todos los años sean comparables.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 products (MTD_MSIL1C.xml or MTD_MSIL2A.xml in a .SAFE folder or a zip)</source>
        <translation>productos Sentinel-2 (MTD_MSIL1C.xml o MTD_MSIL2A.xml en una carpeta .SAFE o un zip)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it is in the format before December 2016.</source>
        <translation>está en el formato anterior a diciembre de 2016.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it has no folder GRANULE with images.</source>
        <translation>no tiene una carpeta GRANULE con imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata are not there; what its name says is taken.</source>
        <translation>sus metadatos no están; se toma lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata list no offsets; -1000 is taken, as baseline {baseline} has.</source>
        <translation>sus metadatos no indican desplazamientos; se toma -1000, como tiene la línea base {baseline}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its processing baseline is not known; no offset is taken.</source>
        <translation>su línea base de procesamiento no se conoce; no se toma ningún desplazamiento.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>NetCDF, HDF and GeoTIFF files whose bands are dates, by a time axis, their names or their metadata. Each date is a scene, and the variables are its bands.</source>
        <translation>Archivos NetCDF, HDF y GeoTIFF cuyas bandas son fechas, según un eje de tiempo, sus nombres o sus metadatos. Cada fecha es una escena y las variables son sus bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>rasters (.nc, .hdf, .h5, .tif) with a time axis, or with bands whose names are dates</source>
        <translation>rásteres (.nc, .hdf, .h5, .tif) con un eje de tiempo, o con bandas cuyos nombres son fechas</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>'{method}' is no speckle filter; choose from {methods}.</source>
        <translation>'{method}' no es un filtro de speckle; elija entre {methods}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The window of a speckle filter has {size} cells on a side; enter an odd number from 3 to {most}.</source>
        <translation>La ventana de un filtro de speckle tiene {size} celdas por lado; escriba un número impar de 3 a {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The refined Lee filter has a window of {side} x {side} cells; set the size to {side}, or choose another filter.</source>
        <translation>El filtro de Lee refinado tiene una ventana de {side} x {side} celdas; ponga el tamaño en {side}, o elija otro filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>{looks:g} is no number of looks; enter one above 0, such as 5.</source>
        <translation>{looks:g} no es un número de looks; escriba uno mayor que 0, como 5.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/tile_store.py"/>
        <source>Decoded tiles cannot be read from the folder '{folder}': {reason}. Is the disk there, and has nobody removed the folder?</source>
        <translation>Las teselas decodificadas no se pueden leer de la carpeta '{folder}': {reason}. ¿Está el disco, y nadie ha borrado la carpeta?</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular mean</source>
        <translation>Media circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Mean direction of angles in radians, above -pi and up to pi.</source>
        <translation>Dirección media de ángulos en radianes, mayor que -pi y hasta pi.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular standard deviation</source>
        <translation>Desviación estándar circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Standard deviation of angles in radians: the root of -2 ln R, where R is the mean resultant length.</source>
        <translation>Desviación estándar de ángulos en radianes: la raíz de -2 ln R, donde R es la longitud media resultante.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular variance</source>
        <translation>Varianza circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Variance of angles in radians: 1 - R, where R is the mean resultant length.</source>
        <translation>Varianza de ángulos en radianes: 1 - R, donde R es la longitud media resultante.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where every valid value is other than zero, else 0.</source>
        <translation>1 donde todos los valores válidos son distintos de cero; si no, 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Any</source>
        <translation>Alguno</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where at least one valid value is other than zero, else 0.</source>
        <translation>1 donde al menos un valor válido es distinto de cero; si no, 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise and</source>
        <translation>Y bit a bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in every valid value; whole numbers only.</source>
        <translation>Los bits activos en todos los valores válidos; solo números enteros.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise or</source>
        <translation>O bit a bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in any valid value; whole numbers only.</source>
        <translation>Los bits activos en algún valor válido; solo números enteros.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Middle valid value; the mean of the two middle values when their number is even.</source>
        <translation>Valor válido central; la media de los dos centrales si su número es par.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Values below which the given percentages of the valid values lie, with linear interpolation between ranks.</source>
        <translation>Valores por debajo de los cuales están los porcentajes dados de los valores válidos, con interpolación lineal entre rangos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mode</source>
        <translation>Moda</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Most frequent valid value; the smallest one when several tie.</source>
        <translation>Valor válido más frecuente; el menor si hay empate.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Smallest valid value.</source>
        <translation>Menor valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Largest valid value.</source>
        <translation>Mayor valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Minority</source>
        <translation>Minoría</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Least frequent valid value; the smallest one when several tie.</source>
        <translation>Valor válido menos frecuente; el menor si hay empate.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the largest and the smallest valid value.</source>
        <translation>Diferencia entre el mayor y el menor valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Variety</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Number of different valid values.</source>
        <translation>Número de valores válidos distintos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interval mean</source>
        <translation>Media de intervalo</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mean of the valid values from one percentile to another, both included.</source>
        <translation>Media de los valores válidos de un percentil a otro, ambos incluidos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interquartile range</source>
        <translation>Rango intercuartílico</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the 75th and the 25th percentile.</source>
        <translation>Diferencia entre los percentiles 75 y 25.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median absolute deviation</source>
        <translation>Desviación absoluta mediana</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median of the distances of the valid values from their median, not scaled.</source>
        <translation>Mediana de las distancias de los valores válidos a su mediana, sin escalar.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>Percentiles and the interval are numbers from 0 to 100.</source>
        <translation>Los percentiles y el intervalo son números de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>The interval is two percentages, the lower one first.</source>
        <translation>El intervalo son dos porcentajes, primero el menor.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>There are {count} percentiles; {most} are allowed.</source>
        <translation>Hay {count} percentiles; se permiten {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes first in the collection.</source>
        <translation>Valor válido de la imagen que va primera en la colección.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes last in the collection: what a mosaic shows.</source>
        <translation>Valor válido de la imagen que va última en la colección: lo que muestra un mosaico.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Count of runs</source>
        <translation>Recuento de rachas</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Number of runs of equal valid values in the order of the collection; masked values do not break a run.</source>
        <translation>Número de rachas de valores válidos iguales en el orden de la colección; los valores enmascarados no rompen una racha.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population standard deviation of the valid values (divides by n).</source>
        <translation>Desviación estándar poblacional de los valores válidos (divide por n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population variance of the valid values (divides by n).</source>
        <translation>Varianza poblacional de los valores válidos (divide por n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation</source>
        <translation>Desviación estándar muestral</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Desviación estándar muestral de los valores válidos (divide por n - 1); necesita dos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance</source>
        <translation>Varianza muestral</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Varianza muestral de los valores válidos (divide por n - 1); necesita dos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population skewness g1 of the valid values; nodata where all are equal.</source>
        <translation>Asimetría poblacional g1 de los valores válidos; sin datos donde todos son iguales.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Kurtosis</source>
        <translation>Curtosis</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population excess kurtosis of the valid values (0 for a normal distribution); nodata where all are equal.</source>
        <translation>Exceso de curtosis poblacional de los valores válidos (0 para una distribución normal); sin datos donde todos son iguales.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Number of valid observations. Pixels with none are nodata, not 0.</source>
        <translation>Número de observaciones válidas. Los píxeles sin ninguna son sin datos, no 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum of the valid values. It cannot overflow.</source>
        <translation>Suma de los valores válidos. No puede desbordarse.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product of the valid values, as Float64.</source>
        <translation>Producto de los valores válidos, como Float64.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Arithmetic mean of the valid values.</source>
        <translation>Media aritmética de los valores válidos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Linear fit</source>
        <translation>Ajuste lineal</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Least-squares line through the valid values: scale is the change per year, offset the value at 1970-01-01. Needs dates.</source>
        <translation>Recta de mínimos cuadrados por los valores válidos: scale es el cambio por año, offset el valor en 1970-01-01. Necesita fechas.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Sen's slope</source>
        <translation>Pendiente de Sen</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Median of the slopes between all pairs of valid values of different dates, per year, and the offset median(value) - slope * median(time). Needs dates; slow for many images.</source>
        <translation>Mediana de las pendientes entre todos los pares de valores válidos de fechas distintas, por año, y el desplazamiento mediana(valor) - pendiente * mediana(tiempo). Necesita fechas; lento con muchas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Kendall's rank correlation</source>
        <translation>Correlación de rangos de Kendall</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Rank correlation of values with time (tau-b, -1 to 1) and its two-sided p-value: exact for up to 33 values without ties, else from the normal distribution. Needs dates; slow for many images.</source>
        <translation>Correlación de rangos de los valores con el tiempo (tau-b, de -1 a 1) y su valor p bilateral: exacto hasta 33 valores sin empates; si no, de la distribución normal. Necesita fechas; lento con muchas imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>1 answer was asked for again: {host}.</source>
        <translation>Se volvió a pedir 1 respuesta: {host}.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>{count} {count:answer was|answers were} asked for again: {hosts}.</source>
        <translation>Se {count:volvió|volvieron} a pedir {count} {count:respuesta|respuestas}: {hosts}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>Nothing is left of the images: every pixel is nodata or masked, or has fewer observations than the result needs; check the mask.</source>
        <translation>No queda nada de las imágenes: todos los píxeles son sin datos o están enmascarados, o tienen menos observaciones de las que el resultado necesita; revise la máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>{doubtful} {doubtful:value of the result equals|values of the result equal} the output nodata value {nodata:g} and {doubtful:reads|read} as nodata; choose a value that does not occur.</source>
        <translation>{doubtful} {doubtful:valor del resultado es igual|valores del resultado son iguales} al valor sin datos de salida {nodata:g} y se {doubtful:lee|leen} como sin datos; elija un valor que no aparezca.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>There are numbers beyond 200 in {names}: these are no decibels. Turn off Values are decibels (DECIBEL), or turn the images into decibels first.</source>
        <translation>Hay números mayores que 200 en {names}: no son decibelios. Desactive Los valores son decibelios (DECIBEL), o convierta antes las imágenes a decibelios.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>GDAL says of the creation options: {warning}</source>
        <translation>GDAL dice de las opciones de creación: {warning}</translation>
    </message>
    <message>
        <location filename="../../engine/run/clear_fractions.py"/>
        <source>Looking at {count:the mask of|the masks of} {count} whole {count:image|images}.</source>
        <translation>Mirando {count:la máscara|las máscaras} de {count} {count:imagen entera|imágenes enteras}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/estimate.py"/>
        <location filename="../../engine/sample/collection.py"/>
        <location filename="../../plugin/cluster_check.py"/>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>{kept} of {tiles} {tiles:tile|tiles} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} de {tiles} {tiles:tesela|teselas} se {kept:conserva|conservan} de una ejecución anterior.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>The finished tiles wait in '{folder}' for the same run to be repeated; remove this folder if it never is.</source>
        <translation>Las teselas terminadas esperan en '{folder}' a que se repita la misma ejecución; borre esta carpeta si eso no ocurre.</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>no images</source>
        <translation>ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>Period {period}: {problem}, so no result.</source>
        <translation>Período {period}: {problem}, así que no hay resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>The run begins again without what was left out.</source>
        <translation>La ejecución empieza de nuevo sin lo que se dejó fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>None of the images can be read. {reason}</source>
        <translation>No se puede leer ninguna de las imágenes. {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Tiles of {megabytes} MB cannot be made; enter a number.</source>
        <translation>No se pueden hacer teselas de {megabytes} MB; escriba un número.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Not one pixel fits into a tile of {megabytes:g} MB; make the tiles larger.</source>
        <translation>Ni un solo píxel cabe en una tesela de {megabytes:g} MB; haga las teselas mayores.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>The tile '{path}' is a file of the image '{image}'; choose another folder or name.</source>
        <translation>La tesela '{path}' es un archivo de la imagen '{image}'; elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>an export in tiles</source>
        <translation>una exportación en teselas</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>write decimals with a point, such as 0.5</source>
        <translation>escriba los decimales con punto, como 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 image has no property '{name}', so the filter leaves it out.</source>
        <translation>1 imagen no tiene la propiedad '{name}', así que el filtro la deja fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:image has|images have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:imagen no tiene|imágenes no tienen} la propiedad '{name}', así que el filtro {count:la|las} deja fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 item has no property '{name}', so the filter leaves it out.</source>
        <translation>1 elemento no tiene la propiedad '{name}', así que el filtro lo deja fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:item has|items have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:elemento no tiene|elementos no tienen} la propiedad '{name}', así que el filtro {count:lo|los} deja fuera.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>No part of image '{image}' lies where the output's CRS is defined.</source>
        <translation>Ninguna parte de la imagen '{image}' está donde el SRC de la salida está definido.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>The centre of image '{image}' lies outside the output's CRS.</source>
        <translation>El centro de la imagen '{image}' está fuera del SRC de la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The pixels of image '{image}' have no area.</source>
        <translation>Los píxeles de la imagen '{image}' no tienen superficie.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>There is no transformation between the CRS of image '{image}' and the output's; give the image its right CRS, or choose another for the output.</source>
        <translation>No hay ninguna transformación entre el SRC de la imagen '{image}' y el de la salida; dé a la imagen su SRC correcto, o elija otro para la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The ground control points of image '{image}' cannot be used.</source>
        <translation>Los puntos de control del terreno de la imagen '{image}' no se pueden usar.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' cannot be opened.</source>
        <translation>La imagen '{image}' no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' has neither a geotransform nor ground control points.</source>
        <translation>La imagen '{image}' no tiene ni geotransformación ni puntos de control del terreno.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <location filename="../../ui/time/dialog.py"/>
        <source>Save as animation</source>
        <translation>Guardar como animación</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>The animation is not saved: layers were removed while it was drawn.</source>
        <translation>La animación no se guarda: se quitaron capas mientras se dibujaba.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>These layers could not be drawn everywhere in the animation: {names}.</source>
        <translation>Estas capas no se pudieron dibujar en todas partes en la animación: {names}.</translation>
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
        <translation>Algo inesperado salió mal: {error}. El registro dice más.</translation>
    </message>
    <message>
        <location filename="../../plugin/cluster_check.py"/>
        <source>Test of the cluster</source>
        <translation>Prueba del clúster</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <source>QGIS cannot show these files: {names}.</source>
        <translation>QGIS no puede mostrar estos archivos: {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Adding scenes to the map</source>
        <translation>Añadiendo escenas al mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/leftovers.py"/>
        <source>A run that was interrupted had begun to replace {path}; the file is as it was before.</source>
        <translation>Una ejecución interrumpida había empezado a sustituir {path}; el archivo está como estaba antes.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>A live layer cannot be drawn everywhere: {reason}</source>
        <translation>Una capa en vivo no se puede dibujar en todas partes: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>The log says more.</source>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/kept_tiles.py"/>
        <source>Removing tiles</source>
        <translation>Eliminando teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>The live layer '{layer}' has lost its file '{file}'; switch on Live in the dock to make it again.</source>
        <translation>La capa en vivo '{layer}' ha perdido su archivo '{file}'; active En vivo en el panel para crearla de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>Images of the live layer '{layer}' are not where they were: {names}. Put them back, or make the layer again.</source>
        <translation>Imágenes de la capa en vivo '{layer}' no están donde estaban: {names}. Devuélvalas a su lugar o cree la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>GDAL cannot show the live layer '{layer}': {reason}</source>
        <translation>GDAL no puede mostrar la capa en vivo '{layer}': {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>Live composite</source>
        <translation>Compuesto en vivo</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>The live composite could not be made.</source>
        <translation>No se pudo hacer el compuesto en vivo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with the project: {reason}</source>
        <translation>La capa en vivo no se guarda con el proyecto: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with this project; save the project as a .qgz file, or switch on Live again when it is opened.</source>
        <translation>La capa en vivo no se guarda con este proyecto; guarde el proyecto como archivo .qgz, o active de nuevo En vivo al abrirlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/scene_reader.py"/>
        <source>Looking at scenes</source>
        <translation>Examinando las escenas</translation>
    </message>
    <message>
        <location filename="../../plugin/tasks.py"/>
        <source>The run was stopped.</source>
        <translation>Se detuvo la ejecución.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/model.py"/>
        <source>{band} · {count} of {all} {all:scene|scenes}</source>
        <translation>{band} · {count} de {all} {all:escena|escenas}</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Checked bands make the result, in this order; drag them to change it.</source>
        <translation>Las bandas marcadas forman el resultado, en este orden; arrástrelas para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>False colour</source>
        <translation>Falso color</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check all bands</source>
        <translation>Marcar todas las bandas</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check no band</source>
        <translation>No marcar ninguna banda</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands: NDVI; name = expression</source>
        <translation>Añadir bandas: NDVI; nombre = expresión</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>The sensor is not known by its bands.</source>
        <translation>No se reconoce el sensor por sus bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>The colours in which the live layer and written results are shown. It changes no values, and computes nothing anew.</source>
        <translation>Los colores con los que se muestran la capa en vivo y los resultados escritos. No cambia ningún valor ni calcula nada de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <location filename="../../ui/running/run_area.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Only images that meet this area are found.</source>
        <translation>Solo se encuentran las imágenes que tocan esta zona.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>A rectangle that is drawn</source>
        <translation>Un rectángulo dibujado</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Everywhere</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Drag a rectangle on the map with the mouse.</source>
        <translation>Arrastre un rectángulo en el mapa con el ratón.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Press Draw, and drag a rectangle on the map.</source>
        <translation>Pulse Dibujar y arrastre un rectángulo en el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>The map shows no place yet. Add a layer, such as a base map, and zoom to your place.</source>
        <translation>El mapa aún no muestra ningún lugar. Añada una capa, como un mapa base, y acérquese a su lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Stop the search</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <location filename="../../ui/dialogs/picker.py"/>
        <location filename="../../ui/parameters/check_list.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>The images become scenes of the dock; nothing is downloaded.</source>
        <translation>Las imágenes pasan a ser escenas del panel; no se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Sa&amp;ve as collection file…</source>
        <translation>&amp;Guardar como archivo de colección…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A file of STAC items, for the algorithms of the plugin</source>
        <translation>Un archivo de elementos STAC, para los algoritmos del complemento</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue for its collections…</source>
        <translation>Preguntando al catálogo por sus colecciones…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collections of a catalogue</source>
        <translation>Colecciones de un catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Write the name of a collection yourself, or * for all.</source>
        <translation>Escriba usted el nombre de una colección, o * para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue…</source>
        <translation>Preguntando al catálogo…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image is|images are} in '{path}'.</source>
        <translation>{count} {count:imagen está|imágenes están} en '{path}'.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Writing a collection file</source>
        <translation>Escribiendo un archivo de colección</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image was|images were} added to the scenes.</source>
        <translation>Se {count:ha|han} añadido {count} {count:imagen|imágenes} a las escenas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A&amp;dd to scenes</source>
        <translation>Añad&amp;ir a las escenas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A known catalogue, or the address of any STAC API or static catalogue.</source>
        <translation>Un catálogo conocido, o la dirección de cualquier API STAC o catálogo estático.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A collection of the catalogue; several with commas between them, * for all.</source>
        <translation>Una colección del catálogo; varias separadas por comas, * para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/widgets/date_field.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known. Below 0 %: any cloud cover.</source>
        <translation>Se omiten las imágenes con más nubes y también aquellas cuya nubosidad no se conoce. Por debajo de 0 %: cualquier nubosidad.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. It is used for the catalogue that is chosen, and for no other.</source>
        <translation>Una configuración de autenticación de QGIS, para catálogos que la piden. Se usa para el catálogo elegido y para ningún otro.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Ca&amp;talogue</source>
        <translation>Ca&amp;tálogo</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;ollection</source>
        <translation>C&amp;olección</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;rea</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;before</source>
        <translation>a&amp;ntes de</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;loud cover up to</source>
        <translation>N&amp;ubosidad hasta</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;Most images</source>
        <translation>&amp;Máximo de imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;uthentication</source>
        <translation>Aut&amp;enticación</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Name, tile or date</source>
        <translation>Nombre, tesela o fecha</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Only images that have all these words are taken.</source>
        <translation>Solo se toman las imágenes que tienen todas estas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;all</source>
        <translation>Ma&amp;rcar todas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check all images that are listed</source>
        <translation>Marcar todas las imágenes de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;none</source>
        <translation>De&amp;smarcar todas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Uncheck all images that are listed</source>
        <translation>Desmarcar todas las imágenes de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>No image fits the filter.</source>
        <translation>Ninguna imagen cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Licence: {text}</source>
        <translation>Licencia: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Attribution: {text}</source>
        <translation>Atribución: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/view.py"/>
        <source>Images that were found</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <location filename="../../ui/charts/view.py"/>
        <source>No value to draw.</source>
        <translation>Ningún valor que dibujar.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Compare the map with</source>
        <translation>Comparar el mapa con</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>What is seen on the other side of the line</source>
        <translation>Lo que se ve al otro lado de la línea</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Turn the line: upright, or from left to right</source>
        <translation>Girar la línea: vertical, o de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>End the swipe (Escape)</source>
        <translation>Terminar la cortina (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Topmost scene: {name}</source>
        <translation>Escena superior: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>There is nothing to compare with</source>
        <translation>No hay nada con que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Below:</source>
        <translation>Debajo:</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Right:</source>
        <translation>Derecha:</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Line of the swipe</source>
        <translation>Línea de la cortina</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Drag the line, or move it with the arrow keys (with Shift by one pixel). Escape ends the swipe.</source>
        <translation>Arrastre la línea o muévala con las teclas de flecha (con Mayús, un píxel cada vez). Escape termina la cortina.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe: compare the map with a scene or another composite, by a line that is dragged over it</source>
        <translation>Cortina: compare el mapa con una escena u otro compuesto mediante una línea que se arrastra sobre él</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets</source>
        <translation>Ajustes predefinidos</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Composite, mask, months and clouds by name; scenes, bands and the area stay.</source>
        <translation>Compuesto, máscara, meses y nubes por nombre; las escenas, las bandas y el área no cambian.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set…</source>
        <translation>Guardar lo ajustado…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file…</source>
        <translation>Guardar todos en un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file…</source>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Parts of the preset are not known here: {names}.</source>
        <translation>Partes de los ajustes predefinidos no se conocen aquí: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>No mask is set, as these scenes have no quality band that is known: {names}.</source>
        <translation>No se aplica ninguna máscara, porque estas escenas no tienen una banda de calidad conocida: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set</source>
        <translation>Guardar lo ajustado</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Name of the preset</source>
        <translation>Nombre de los ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>There is a preset '{name}'. Replace it?</source>
        <translation>Ya hay unos ajustes «{name}». ¿Reemplazarlos?</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file</source>
        <translation>Guardar todos en un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file</source>
        <translation>Cargar de un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets do not set these, so they are left out: {names}.</source>
        <translation>Los ajustes predefinidos no establecen estos parámetros, así que se omiten: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>Copy to my models</source>
        <translation>Copiar a mis modelos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <location filename="../../ui/inspector/export.py"/>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' is not saved: {reason}</source>
        <translation>'{path}' no se ha guardado: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is in the toolbox under Models now, where Edit Model… opens it.</source>
        <translation>«{name}» está ahora en la caja de herramientas, en Modelos, donde «Editar modelo…» lo abre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is among your models already. Replace it? What was changed in it is lost.</source>
        <translation>«{name}» ya está entre sus modelos. ¿Reemplazarlo? Se pierde lo que se haya cambiado en él.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose bands</source>
        <translation>Elegir bandas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band</source>
        <translation>Elegir una banda</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose indices</source>
        <translation>Elegir índices</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band or an index</source>
        <translation>Elegir una banda o un índice</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a property</source>
        <translation>Elegir una propiedad</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>{name} (colour)</source>
        <translation>{name} (color)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose images first.</source>
        <translation>Elija primero las imágenes.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <location filename="../../ui/scenes/sources.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>These files are no rasters: {names}.</source>
        <translation>Estos archivos no son rásteres: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>None of these layers can be a scene: results of the plugin and layers without a file of their own are none.</source>
        <translation>Ninguna de estas capas puede ser una escena: los resultados del complemento y las capas sin archivo propio no lo son.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <source>No valid value.</source>
        <translation>Valor no válido.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>inspected</source>
        <translation>inspeccionado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>won</source>
        <translation>ganó</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>less than {share} % valid</source>
        <translation>menos del {share} % válido</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>± standard deviation</source>
        <translation>± desviación estándar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>mean of {name}</source>
        <translation>media de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{share} % valid</source>
        <translation>{share} % válido</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>standard deviation of {name}</source>
        <translation>desviación estándar de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>valid share of {name}</source>
        <translation>parte válida de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>No pixel has its middle in the polygon: it is smaller than a pixel, or lies outside the composite.</source>
        <translation>Ningún píxel tiene su centro en el polígono: es más pequeño que un píxel o queda fuera del compuesto.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{name}: {cells} {cells:pixel|pixels} in the field, {valid} of {count} {count:image|images} valid</source>
        <translation>{name}: {cells} {cells:píxel|píxeles} en la parcela, {valid} de {count} {count:imagen válida|imágenes válidas}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixels</source>
        <translation>Inspeccionar píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Looking at the images…</source>
        <translation>Examinando las imágenes…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixel</source>
        <translation>Inspeccionar píxel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place lies outside the composite.</source>
        <translation>Este lugar está fuera del compuesto.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Reading {count} {count:image|images}…</source>
        <translation>Leyendo {count} {count:imagen|imágenes}…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select polygons in a layer of polygons first.</source>
        <translation>Seleccione antes polígonos en una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>The layer '{name}' is no longer in the project.</source>
        <translation>La capa '{name}' ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place cannot be found in the CRS of the composite.</source>
        <translation>No se puede hallar este lugar en el SRC del compuesto.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pixel inspector</source>
        <translation>Inspector de píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Values over time</source>
        <translation>Valores en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Images at the pixel</source>
        <translation>Imágenes en el píxel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines: NDVI; B08 / B04</source>
        <translation>Más líneas: NDVI; B08 / B04</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Indices and expressions of the bands, with semicolons between them, and a name in front if you like: water = (B03 - B08) / (B03 + B08)</source>
        <translation>Índices y expresiones de las bandas, separados por punto y coma, con un nombre delante si se quiere: water = (B03 - B08) / (B03 + B08)</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Show masked</source>
        <translation>Mostrar lo enmascarado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw what the mask takes out too, and scale to it.</source>
        <translation>Dibujar también lo que quita la máscara y ajustar la escala a ello.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a field</source>
        <translation>Dibujar una parcela</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a polygon on the map, and see the mean and the spread in it for every image: a click for each corner, a right click or Enter at the end.</source>
        <translation>Dibuje un polígono en el mapa y vea la media y la dispersión en él para cada imagen: un clic para cada vértice, y al final un clic derecho o Intro.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>The mean and the spread in the polygons that are selected in the active layer, or else in another one; together they are one field.</source>
        <translation>La media y la dispersión en los polígonos seleccionados en la capa activa, o si no en otra; juntos son una sola parcela.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Keep this pixel in the chart and on the map while others are inspected; up to five.</source>
        <translation>Mantener este píxel en el gráfico y en el mapa mientras se inspeccionan otros; hasta cinco.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Remove pins</source>
        <translation>Quitar los píxeles fijados</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy all rows for a spreadsheet; Ctrl+C copies a part.</source>
        <translation>Copiar todas las filas para una hoja de cálculo; Ctrl+C copia una parte.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save the numbers as CSV, or the chart as PNG or SVG.</source>
        <translation>Guardar los números como CSV, o el gráfico como PNG o SVG.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Click on the map to see what every image has at that pixel.</source>
        <translation>Haga clic en el mapa para ver qué tiene cada imagen en ese píxel.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <location filename="../../ui/widgets/written.py"/>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active layer</source>
        <translation>Capa activa</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active or topmost composite, else the dock</source>
        <translation>Compuesto activo o superior; si no, el panel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Collection of the dock</source>
        <translation>Colección del panel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>{name}: {valid} of {count} {count:image|images} valid at {place}</source>
        <translation>{name}: {valid} de {count} {count:imagen válida|imágenes válidas} en {place}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>Won</source>
        <translation>Ganó</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>Dock</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The dock has no complete collection; add scenes to it first.</source>
        <translation>El panel no tiene una colección completa; añádale escenas primero.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>There is nothing to inspect: switch a layer on that this plugin made, or add scenes to the dock.</source>
        <translation>No hay nada que inspeccionar: active una capa creada por este complemento o añada escenas al panel.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The active layer is no composite that can be inspected; choose another in the Layers panel. Images of composites by period can be inspected in the dock.</source>
        <translation>La capa activa no es un compuesto que se pueda inspeccionar; elija otra en el panel Capas. Las imágenes de compuestos por periodo se pueden inspeccionar en el panel de la colección.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>With the address of a Dask scheduler here, its workers make the composites. Empty: this computer makes them. The result is the same.</source>
        <translation>Con la dirección de un planificador de Dask aquí, sus trabajadores hacen los compuestos. Vacío: los hace este equipo. El resultado es el mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Keep tiles of images on servers on the disk, for live layers ({size} MB at most)</source>
        <translation>Guardar en el disco teselas de imágenes de servidores, para las capas en vivo ({size} MB como máximo)</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Remove the tiles that are kept.</source>
        <translation>Eliminar las teselas guardadas.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Removing tiles…</source>
        <translation>Eliminando teselas…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Freed: {size}.</source>
        <translation>Liberado: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>No tiles were kept; nothing was freed.</source>
        <translation>No había teselas guardadas; no se liberó nada.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Asking the scheduler…</source>
        <translation>Consultando al planificador…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>A scheduler can run code on this computer, with your rights. Connect to {address} only if you trust it and the network in between.

Connect?</source>
        <translation>Un planificador puede ejecutar código en este ordenador, con sus permisos. Conéctese a {address} solo si confía en él y en la red intermedia.

¿Conectar?</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression with band names</source>
        <translation>Expresión con nombres de banda</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Band {name}</source>
        <translation>Banda {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Best available pixel: {name}</source>
        <translation>Mejor píxel disponible: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Days around it</source>
        <translation>Días a su alrededor</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the day</source>
        <translation>Peso del día</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of far clouds</source>
        <translation>Peso de las nubes lejanas</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of clear images</source>
        <translation>Peso de las imágenes despejadas</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the year</source>
        <translation>Peso del año</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best year</source>
        <translation>Mejor año</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the sensor</source>
        <translation>Peso del sensor</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>The platform, such as sentinel-2b, that is preferred</source>
        <translation>La plataforma, como sentinel-2b, que se prefiere</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best sensor</source>
        <translation>Mejor sensor</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>One weight must be above 0.</source>
        <translation>Un peso debe ser mayor que 0.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Keep a layer in the project that shows the composite at once, computed for what is looked at.</source>
        <translation>Mantener en el proyecto una capa que muestra enseguida el compuesto, calculado para lo que se mira.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Open as algorithm…</source>
        <translation>Abrir como algoritmo…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>The live layer is made</source>
        <translation>Se está creando la capa en vivo</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>GDAL cannot compute live composites here ({reason}) Instead, Live previews what the map shows.</source>
        <translation>GDAL no puede calcular aquí compuestos en vivo ({reason}) En su lugar, En vivo da una vista previa de lo que muestra el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/running/destination.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../ui/running/durations.py"/>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time…</source>
        <translation>Estimando tamaño y tiempo…</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time</source>
        <translation>Estimando tamaño y tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>{width} x {height} pixels, {bands} bands of {dtype}: up to {size}.</source>
        <translation>{width} x {height} píxeles, {bands} bandas de {dtype}: hasta {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in a few seconds.</source>
        <translation>Se calcula en unos segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in about {time}.</source>
        <translation>Se calcula en unos {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stop: {job}</source>
        <translation>Detener: {job}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done: {result}</source>
        <translation>Terminado: {result}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of all images</source>
        <translation>De todas las imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of the images</source>
        <translation>El de las imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Side of a cell, in the units of the CRS of the result</source>
        <translation>Lado de una celda, en las unidades del SRC del resultado</translation>
    </message>
    <message>
        <location filename="../../ui/running/stale_note.py"/>
        <source>The live layer does not show these settings.</source>
        <translation>La capa en vivo no muestra esta configuración.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add scenes</source>
        <translation>Añadir escenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Loading {count} {count:file|files}</source>
        <translation>Cargando {count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Selected layers ({count})</source>
        <translation>Capas seleccionadas ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Visible layers ({count})</source>
        <translation>Capas visibles ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that do not become layers</source>
        <translation>Rásteres que no pasan a ser capas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files as layers…</source>
        <translation>Archivos como capas…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that are loaded as layers too</source>
        <translation>Rásteres que además se cargan como capas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file…</source>
        <translation>Archivo de colección…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>A file of STAC items; each item is a scene</source>
        <translation>Un archivo de elementos STAC; cada elemento es una escena</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Folder of products…</source>
        <translation>Carpeta de productos…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Search a catalogue…</source>
        <translation>Buscar en un catálogo…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Find satellite images on the web; nothing is downloaded</source>
        <translation>Buscar imágenes de satélite en la web; no se descarga nada</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Sample scenes…</source>
        <translation>Escenas de muestra…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Eight cloudy scenes to try things with</source>
        <translation>Ocho escenas con nubes para hacer pruebas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Folder of products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Name or tile</source>
        <translation>Nombre o tesela</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Cloud up to</source>
        <translation>Nubes hasta</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Start with images of the same place:</source>
        <translation>Empiece con imágenes del mismo lugar:</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>The raster layers that are switched on</source>
        <translation>Las capas ráster que están activadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Products of Sentinel-2, Landsat, HLS or Planet</source>
        <translation>Productos de Sentinel-2, Landsat, HLS o Planet</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>No scenes yet: add layers, files or a folder.</source>
        <translation>Aún no hay escenas: añada capas, archivos o una carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>{used} of {all} {all:scene|scenes}.</source>
        <translation>{used} de {all} {all:escena|escenas}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>The last in the list is on top: {name}.</source>
        <translation>La última de la lista está encima: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Bands: {bands}</source>
        <translation>Bandas: {bands}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>No scene fits the filter.</source>
        <translation>Ninguna escena cumple el filtro.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Take the selected scenes off the list</source>
        <translation>Quitar de la lista las escenas seleccionadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Sort the scenes</source>
        <translation>Ordenar las escenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Filter: text, dates, clouds, tile, sensor</source>
        <translation>Filtrar: texto, fechas, nubes, tesela, sensor</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Check: dates, gaps, bands, clouds, duplicates</source>
        <translation>Comprobar: fechas, huecos, bandas, nubes, duplicados</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make sample scenes</source>
        <translation>Crear escenas de muestra</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Eight scenes of one summer, made by the plugin. They look like Sentinel-2, and every one has clouds. Nothing is downloaded.</source>
        <translation>Ocho escenas de un verano, creadas por el complemento. Se parecen a Sentinel-2 y todas tienen nubes. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Folder of the scenes</source>
        <translation>Carpeta de las escenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Temporary folder</source>
        <translation>Carpeta temporal</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Scenes in a temporary folder go when QGIS is closed.</source>
        <translation>Las escenas de una carpeta temporal desaparecen al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Making sample scenes</source>
        <translation>Creando escenas de muestra</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Sample scenes</source>
        <translation>Escenas de muestra</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Click to sort; the last in the list is on top.</source>
        <translation>Clic para ordenar; la última de la lista está encima.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Least cloud on top</source>
        <translation>La menos nubosa encima</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Check</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Uncheck</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>it holds no presets</source>
        <translation>no contiene ajustes predefinidos</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' cannot be read: {reason}.</source>
        <translation>«{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear median</source>
        <translation>Mediana despejada</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear summer: median of June to August</source>
        <translation>Verano despejado: mediana de junio a agosto</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenest pixel</source>
        <translation>Píxel más verde</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Best available pixel of {year}</source>
        <translation>Mejor píxel disponible de {year}</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Newest clear pixel</source>
        <translation>Píxel despejado más reciente</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Radar: mean of decibels</source>
        <translation>Radar: media de decibelios</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>{names}: not taken from the project, as this belongs to a computer. Set it in the options of QGIS.</source>
        <translation>{names}: no se toma del proyecto, porque pertenece a un ordenador. Establézcalo en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>These settings of the dock were saved with the project and cannot be read: {names}. They have their defaults; the others are shown.</source>
        <translation>Estos ajustes del panel se guardaron con el proyecto y no se pueden leer: {names}. Tienen sus valores predeterminados; los demás se muestran.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>Band {band} is missing: uncheck this scene or the band.</source>
        <translation>Falta la banda {band}: desmarque esta escena o la banda.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>No date is known: set it under Temporal in the layer's properties, or put it in the name as yyyy-mm-dd.</source>
        <translation>No se conoce la fecha: indíquela en Temporal, en las propiedades de la capa, o póngala en el nombre como aaaa-mm-dd.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>The CRS is {own}; the result takes that of the first scene, {first}, and this scene is brought to it.</source>
        <translation>El SRC es {own}; el resultado toma el de la primera escena, {first}, y esta escena se lleva a él.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes…</source>
        <translation>Examinando las escenas…</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes: {known} of {all}</source>
        <translation>Examinando las escenas: {known} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Add scenes, and check at least one.</source>
        <translation>Añada escenas y marque al menos una.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Check at least one band.</source>
        <translation>Marque al menos una banda.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>No mask can be found by itself: a scene has no quality band that is known.</source>
        <translation>No se detecta ninguna máscara: una escena no tiene una banda de calidad conocida.</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>GIF files</source>
        <translation>Archivos GIF</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Write the date into the pictures</source>
        <translation>Escribir la fecha en las imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Each picture for</source>
        <translation>Cada imagen durante</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>{count} {count:picture|pictures} of {width} x {height} pixels as the map shows {count:it|them} now, {seconds} s in all.</source>
        <translation>{count} {count:imagen|imágenes} de {width} x {height} píxeles tal como {count:la|las} muestra ahora el mapa, {seconds} s en total.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play in time</source>
        <translation>Reproducir en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Save as animation…</source>
        <translation>Guardar como animación…</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>{count} {count:period|periods}: {first} is the first, {last} the last.</source>
        <translation>{count} {count:periodo|periodos}: {first} es el primero, {last} el último.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>There is nothing to play: show at least two rasters of different dates, such as composites by period, or images with a date under Temporal in their properties.</source>
        <translation>No hay nada que reproducir: muestre al menos dos ráster de fechas distintas, como compuestos por periodo, o imágenes con una fecha en Temporal, en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Scenes below show through where a period has no data: untick them.</source>
        <translation>Las escenas de debajo se ven donde un periodo no tiene datos: desmárquelas.</translation>
    </message>
    <message>
        <location filename="../../ui/time/progress.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Undo the last change in this panel</source>
        <translation>Deshacer el último cambio de este panel</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Make the change again that was undone</source>
        <translation>Rehacer el cambio que se deshizo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/bar_line.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/buttons.py"/>
        <source>Help: opens the guide</source>
        <translation>Ayuda: abre la guía</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_asking.py"/>
        <source>'{file}' is there already. Replace it?</source>
        <translation>«{file}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/no_match.py"/>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>This system has no program that opens this; it is here:</source>
        <translation>Este sistema no tiene ningún programa que lo abra; está aquí:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>The least is {number}.</source>
        <translation>El mínimo es {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/written.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Make sample scenes…</source>
        <translation>Crear escenas de muestra…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Add to image collection</source>
        <translation>Añadir a la colección de imágenes</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Run the composite of the dock…</source>
        <translation>Ejecutar el compuesto del panel…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Live composite on and off</source>
        <translation>Compuesto en vivo, activar y desactivar</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Clasificación de escena de Sentinel-2 (SCL)</translation>
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
        <translation>Landsat y Sentinel-2 armonizados (Fmask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Planet usable data mask (UDM2)</source>
        <translation>Máscara de datos utilizables de Planet (UDM2)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>MODIS surface reflectance state (state_1km)</source>
        <translation>Estado de la reflectancia de superficie MODIS (state_1km)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud probability (MSK_CLDPRB)</source>
        <translation>Probabilidad de nube de Sentinel-2 (MSK_CLDPRB)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud mask (QA60)</source>
        <translation>Máscara de nubes de Sentinel-2 (QA60)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OmniCloudMask</source>
        <translation>OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Layover and shadow of flattened radar (distortion)</source>
        <translation>Inversión por relieve y sombra de radar aplanado (distortion)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>HyP3 RTC, layover and shadow (ls_map)</source>
        <translation>HyP3 RTC, inversión por relieve y sombra (ls_map)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OPERA RTC-S1, layover and shadow (mask)</source>
        <translation>OPERA RTC-S1, inversión por relieve y sombra (mask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Fmask as classes: 2 shadow, 3 snow, 4 cloud</source>
        <translation>Fmask como clases: 2 sombra, 3 nieve, 4 nube</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2, reflectancia de superficie, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, Collection 1, 10 m</source>
        <translation>Sentinel-2, reflectancia de superficie, Collection 1, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m; the reader pays</source>
        <translation>Landsat 4 a 9, reflectancia y temperatura de superficie, 30 m; paga quien lee</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected; the reader pays</source>
        <translation>Radar Sentinel-1, en distancia terrestre, sin corregir el terreno; paga quien lee</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m; the reader pays</source>
        <translation>Imágenes aéreas de Estados Unidos, de 0,3 a 1 m; paga quien lee</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 30 m</source>
        <translation>Modelo de elevación Copernicus, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 90 m</source>
        <translation>Modelo de elevación Copernicus, 90 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m, from 1982</source>
        <translation>Landsat 4 a 9, reflectancia y temperatura de superficie, 30 m, desde 1982</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 10 m</source>
        <translation>Radar Sentinel-1, gamma0 con el terreno corregido, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Landsat, 30 m</source>
        <translation>Landsat y Sentinel-2 armonizados, Landsat, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Sentinel-2, 30 m</source>
        <translation>Landsat y Sentinel-2 armonizados, Sentinel-2, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m</source>
        <translation>Imágenes aéreas de Estados Unidos, de 0,3 a 1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Land cover of the world, 10 m, 2020 and 2021</source>
        <translation>Cobertura del suelo del mundo, 10 m, 2020 y 2021</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>MODIS vegetation indices of 16 days, 250 m</source>
        <translation>MODIS, índices de vegetación de 16 días, 250 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 top of atmosphere, 10 m, from 2015</source>
        <translation>Sentinel-2, techo de la atmósfera, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected</source>
        <translation>Radar Sentinel-1, en distancia terrestre, sin corregir el terreno</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 mosaics of three months, 10 m</source>
        <translation>Sentinel-2, mosaicos de tres meses, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 a 9, reflectancia de superficie, 30 m, desde 1982; paga quien lee</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface temperature, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 a 9, temperatura de superficie, 30 m, desde 1982; paga quien lee</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2, reflectancia de superficie, 10 m, desde 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 8 surface reflectance, 30 m</source>
        <translation>Landsat 8, reflectancia de superficie, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 9 surface reflectance, 30 m</source>
        <translation>Landsat 9, reflectancia de superficie, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 20 m</source>
        <translation>Radar Sentinel-1, gamma0 con el terreno corregido, 20 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Geometric median of Sentinel-2 for each year, 10 m</source>
        <translation>Sentinel-2, mediana geométrica de cada año, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2A surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2A, reflectancia de superficie, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2B surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2B, reflectancia de superficie, 10 m, desde 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of Switzerland, 0.1 m</source>
        <translation>Imágenes aéreas de Suiza, 0,1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Elevation of Switzerland, 0.5 and 2 m</source>
        <translation>Elevación de Suiza, 0,5 y 2 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance of Switzerland, 10 m</source>
        <translation>Sentinel-2 de Suiza, reflectancia de superficie, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 of Brazil, composites of 16 days, 10 m</source>
        <translation>Sentinel-2 de Brasil, compuestos de 16 días, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat of Brazil, composites of 16 days, 30 m</source>
        <translation>Landsat de Brasil, compuestos de 16 días, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Best pixel</source>
        <translation>Mejor píxel</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Names with commas between them, in the order of the result. Empty: the bands that all scenes have.</source>
        <translation>Nombres separados por comas, en el orden del resultado. Vacío: las bandas que tienen todas las escenas.</translation>
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
        <translation>El área del resultado. Vacío: todo lo que cubren las escenas.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>The folder with the products, for example Sentinel-2 or Landsat. Folders inside it and archives are searched too.</source>
        <translation>La carpeta con los productos, por ejemplo Sentinel-2 o Landsat. También se busca en sus subcarpetas y en archivos comprimidos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>An expression; the scene where it is highest wins. In gauss, 196 is the best day of the year, and 20 how many days around it count; 0.5 is the weight of far clouds, and 1.5 the sum of the weights.</source>
        <translation>Una expresión; gana la escena en la que es más alta. En gauss, 196 es el mejor día del año, y 20 cuántos días a su alrededor cuentan; 0.5 es el peso de las nubes lejanas, y 1.5 la suma de los pesos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Finds the scenes in a folder, masks clouds and shadows, and takes each pixel whole from the scene that is best there: near the middle of July and far from clouds.</source>
        <translation>Busca las escenas en una carpeta, enmascara nubes y sombras y toma cada píxel entero de la escena que es mejor allí: cerca de mediados de julio y lejos de las nubes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <source>Finds the scenes of satellite products in a folder, masks clouds and shadows with the quality band of each scene, and takes the median of what is left.</source>
        <translation>Busca las escenas de productos satelitales en una carpeta, enmascara nubes y sombras con la banda de calidad de cada escena y calcula la mediana de lo que queda.</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenness</source>
        <translation>Verdor</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>An expression over band names; the scene where it is highest wins. The default is NDVI for Sentinel-2; for Landsat 8 and 9 write (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Una expresión sobre nombres de banda; gana la escena en la que es más alta. Por defecto es NDVI para Sentinel-2; para Landsat 8 y 9 escriba (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Finds the scenes of a season in a folder, masks clouds and shadows, and takes each pixel whole from the scene in which the vegetation is greenest.</source>
        <translation>Busca las escenas de una temporada en una carpeta, enmascara nubes y sombras y toma cada píxel entero de la escena en la que la vegetación está más verde.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Buffer</source>
        <translation>Zona de influencia</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Distorted where</source>
        <translation>Distorsionado donde</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Lakes</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Rasters and polygons of the lakes</source>
        <translation>Rásteres y polígonos de los lagos</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The band to look at, one name; water is dark in it.</source>
        <translation>La banda que se mira, un nombre; el agua es oscura en ella.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>How much land around each lake is looked at, in metres: a number, or an expression over the fields.</source>
        <translation>Cuánto terreno alrededor de cada lago se mira, en metros: un número o una expresión sobre los campos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>On: values are decibels, and their mean is of powers. Off: values are powers.</source>
        <translation>Activado: los valores son decibelios, y su media es de potencias. Desactivado: los valores son potencias.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3. Empty: all pixels count.</source>
        <translation>Una regla de máscara: los píxeles de una imagen que la cumplen no cuentan. Cada imagen se prueba con su propia banda. Otros ejemplos: incidence &lt; 25; mask in 1,2,3. Vacío: cuentan todos los píxeles.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The folder with the radar images, terrain corrected, each with its date and orbit.</source>
        <translation>La carpeta con las imágenes de radar, con el terreno corregido, cada una con su fecha y su órbita.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>What the lakes are called, and their files. Empty: by their feature id.</source>
        <translation>Cómo se llaman los lagos y sus archivos. Vacío: por el identificador del objeto.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A layer with a polygon for each lake, in any CRS.</source>
        <translation>Una capa con un polígono para cada lago, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A field with the date for which images are chosen, or a date such as 2024-08-15. Empty: the newest images.</source>
        <translation>Un campo con la fecha para la que se eligen las imágenes, o una fecha como 2024-08-15. Vacío: las imágenes más recientes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Takes radar images of a folder and a layer of lakes, and filters the speckle around each lake. It chooses the ascending and the descending image that show the lake best near its date, fills each from the other by their mean, and finds the water. The result has a row for each lake: what was used, the new outline with its area, how it agrees with the old one, and what went wrong.</source>
        <translation>Toma imágenes de radar de una carpeta y una capa de lagos, y filtra el moteado alrededor de cada lago. Elige la imagen ascendente y la descendente que mejor muestran el lago cerca de su fecha, rellena cada una con la otra por la media de ambas y encuentra el agua. El resultado tiene una fila para cada lago: qué se usó, el nuevo contorno con su área, cuánto coincide con el antiguo y qué salió mal.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Page of histograms</source>
        <translation>Página de histogramas</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Table of histograms</source>
        <translation>Tabla de histogramas</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Number of bins from the minimum to the maximum.</source>
        <translation>Número de intervalos del mínimo al máximo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A name, a colon and an expression over band names. The default is for Sentinel-2; for Landsat 8 and 9 write NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Un nombre, dos puntos y una expresión sobre nombres de banda. Por defecto es para Sentinel-2; para Landsat 8 y 9 escriba NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Images of several dates.</source>
        <translation>Imágenes de varias fechas.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>auto masks clouds and shadows by the quality band of each image; none is for images without one.</source>
        <translation>auto enmascara nubes y sombras con la banda de calidad de cada imagen; none es para imágenes sin ella.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the last bin ends.</source>
        <translation>Dónde termina el último intervalo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the first bin begins.</source>
        <translation>Dónde empieza el primer intervalo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A histogram for each polygon. Empty: one of the whole extent.</source>
        <translation>Un histograma para cada polígono. Vacío: uno de toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A page with the charts, for the results viewer, a browser or print.</source>
        <translation>Una página con los gráficos, para el visor de resultados, un navegador o la impresora.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Makes the histogram of the NDVI of every image, clouds masked by its quality band, all in the same bins: a table, and a page of small charts on one scale.</source>
        <translation>Hace el histograma del NDVI de cada imagen, con las nubes enmascaradas por su banda de calidad, todos en los mismos intervalos: una tabla y una página de pequeños gráficos con una sola escala.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Smallest area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The band in which water is dark: its name or its number.</source>
        <translation>La banda en la que el agua es oscura: su nombre o su número.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The polygon of the place. Water that does not touch it is left out.</source>
        <translation>El polígono del lugar. El agua que no lo toca se omite.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The image of a place, such as one that Places makes.</source>
        <translation>La imagen de un lugar, como las que hace Lugares.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Smaller polygons are left out. In square metres.</source>
        <translation>Los polígonos más pequeños se omiten. En metros cuadrados.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Finds the threshold between dark water and brighter land by Otsu, cleans specks and holes away, makes polygons of the water, and keeps those that touch the polygon of the place. It is made for the field Model of Places. There must be water and land in a good part of the image, which a buffer sees to.</source>
        <translation>Encuentra por Otsu el umbral entre el agua oscura y la tierra más clara, quita motas y huecos, hace polígonos del agua y conserva los que tocan el polígono del lugar. Está hecho para el campo Modelo de Lugares. Debe haber agua y tierra en buena parte de la imagen, de lo que se encarga una zona de influencia.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Ascending image</source>
        <translation>Imagen ascendente</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Where both are distorted</source>
        <translation>Donde ambas están distorsionadas</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Descending image</source>
        <translation>Imagen descendente</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of an ascending orbit, terrain corrected, with a band that says where it is distorted.</source>
        <translation>Una imagen de radar de una órbita ascendente, con el terreno corregido y una banda que dice dónde está distorsionada.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Names with commas between them, such as VV,VH.</source>
        <translation>Nombres separados por comas, como VV,VH.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>leave: the result has no value there. average: the statistics are those of both, as they are; so they are where one is distorted and the other has no value.</source>
        <translation>leave: el resultado no tiene valor allí. average: las estadísticas son las de ambas, tal como son; también donde una está distorsionada y la otra no tiene valor.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>On: values are decibels; means and deviations are of powers. Off: values are powers.</source>
        <translation>Activado: los valores son decibelios; medias y desviaciones son de potencias. Desactivado: los valores son potencias.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of a descending orbit, with bands of the same names.</source>
        <translation>Una imagen de radar de una órbita descendente, con bandas de los mismos nombres.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3.</source>
        <translation>Una regla de máscara: los píxeles de una imagen que la cumplen no cuentan. Cada imagen se prueba con su propia banda. Otros ejemplos: incidence &lt; 25; mask in 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Takes the mean, maximum, minimum and standard deviation of an ascending and a descending radar image, each masked where it is distorted by layover or shadow. Where one is distorted, the other fills the place; what becomes of places where both are can be chosen.</source>
        <translation>Calcula la media, el máximo, el mínimo y la desviación estándar de una imagen de radar ascendente y de una descendente, cada una enmascarada donde está distorsionada por inversión por relieve o sombra. Donde una está distorsionada, la otra rellena el lugar; se puede elegir qué pasa con los lugares donde lo están ambas.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>The band to look at, one name.</source>
        <translation>La banda que se mira, un nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Smaller polygons are left out. In square units of the CRS, square metres for UTM.</source>
        <translation>Los polígonos más pequeños se omiten. En unidades cuadradas del SRC, metros cuadrados en UTM.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Fuses an ascending and a descending radar image, each masked where it is distorted, finds the threshold between dark water and brighter land, and makes polygons of the water. The fused image is stretched between two percentiles first, so that a few very bright places do not move the threshold. There must be water in a good part of the image.</source>
        <translation>Fusiona una imagen de radar ascendente y una descendente, cada una enmascarada donde está distorsionada, encuentra el umbral entre el agua oscura y la tierra más clara y hace polígonos del agua. La imagen fusionada se normaliza antes entre dos percentiles, para que unos pocos lugares muy claros no muevan el umbral. Debe haber agua en buena parte de la imagen.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Band of classes</source>
        <translation>Banda de clases</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not clear</source>
        <translation>No despejado</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not water</source>
        <translation>No es agua</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Water frequency</source>
        <translation>Frecuencia de agua</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>The band that is counted, one name.</source>
        <translation>La banda que se cuenta, un nombre.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images of one place, each with a band of classes or bits, for example SCL.</source>
        <translation>Imágenes de un lugar, cada una con una banda de clases o de bits, por ejemplo SCL.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: pixels that meet it were not seen. For Landsat Collection 2: QA_PIXEL bits 0,1,2,3,4.</source>
        <translation>Una regla de máscara: los píxeles que la cumplen no se vieron. Para Landsat Collection 2: QA_PIXEL bits 0,1,2,3,4.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: clear pixels that meet it were not water. For Landsat Collection 2: QA_PIXEL bits 7 == 0.</source>
        <translation>Una regla de máscara: los píxeles despejados que la cumplen no eran agua. Para Landsat Collection 2: QA_PIXEL bits 7 == 0.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Counts for each pixel how often it was seen clear and how often it was water then, and gives the share in percent. The two mask rules say what is cloud and what is land; the defaults are for the scene classification (SCL) of Sentinel-2.</source>
        <translation>Cuenta para cada píxel cuántas veces se vio despejado y cuántas era entonces agua, y da la proporción en porcentaje. Las dos reglas de máscara dicen qué es nube y qué es tierra; los valores por defecto son para la clasificación de escena (SCL) de Sentinel-2.</translation>
    </message>
</context>
</TS>
