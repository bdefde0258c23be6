<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ImageCollections</name>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{names}: {count:a result|results} of this plugin among scenes; untick {count:it|them} in Images, unless {count:it belongs|they belong} there.</source>
        <translation>{names}: {count:um resultado|resultados} deste complemento entre as cenas; {count:desmarque-o|desmarque-os} em Imagens, a menos que {count:deva estar|devam estar} ali.</translation>
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
        <translation>Deixado de fora: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:lies|lie} in the period.</source>
        <translation>{count} de {total} {total:imagem|imagens} {count:está|estão} no período.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>Partner left out: {error}</source>
        <translation>Imagem associada deixada de fora: {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{reason} Add one to Partners, match them by another rule, or let images be skipped that cannot be read.</source>
        <translation>{reason} Acrescente uma a Imagens associadas, associe-as por outra regra, ou permita pular imagens que não podem ser lidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of the images has a partner. {reason}</source>
        <translation>Nenhuma das imagens tem imagem associada. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} {count:has|have} no '{name}'</source>
        <translation>{count} não {count:tem|têm} '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>None of {count} {count:image|images} meets the filter '{text}'</source>
        <translation>Nenhuma de {count} {count:imagem|imagens} atende ao filtro '{text}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>{count} of {total} {total:image|images} {count:meets|meet} the filter.</source>
        <translation>{count} de {total} {total:imagem|imagens} {count:atende|atendem} ao filtro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/collection_algorithm.py"/>
        <source>to fuse the images of one day</source>
        <translation>para fundir as imagens de um dia</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>The raster to write. The file extension sets the format; GeoTIFF is best.</source>
        <translation>O raster que é gravado. A extensão do arquivo define o formato; GeoTIFF é o melhor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>alpha for nodata</source>
        <translation>alfa para sem dados</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>nodata {nodata:g}</source>
        <translation>sem dados {nodata:g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <source>Images: {count}. Result: bands {bands}, type {dtype}, {width} x {height} cells of {cell_width:g} x {cell_height:g}, {nodata}.</source>
        <translation>Imagens: {count}. Resultado: bandas {bands}, tipo {dtype}, {width} x {height} células de {cell_width:g} x {cell_height:g}, {nodata}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>tif writes the pixels. live writes small files that compute their pixels where somebody looks.</source>
        <translation>tif grava os pixels. live grava arquivos pequenos que calculam seus pixels onde alguém olha.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../algorithms/places.py"/>
        <source>Output folder</source>
        <translation>Pasta de saída</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>The folder for the images, each under its own name.</source>
        <translation>A pasta das imagens, cada uma com o próprio nome.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>A file with all images as STAC items, for Collection file of other algorithms. With it no layer is loaded for each image.</source>
        <translation>Um arquivo com todas as imagens como itens STAC, para Arquivo de coleção de outros algoritmos. Com ele não se carrega uma camada para cada imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>Image '{image}' has no place on a grid.</source>
        <translation>A imagem '{image}' não tem lugar em uma grade.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>No image lies in the extent of the result; check the extent.</source>
        <translation>Nenhuma imagem está na extensão do resultado; confira a extensão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>{beyond} of {count} {count:image|images} {beyond:does|do} not lie in the extent.</source>
        <translation>{beyond} de {count} {count:imagem|imagens} não {beyond:está|estão} na extensão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/each_image_algorithm.py"/>
        <source>None of the images can be read; the log says why.</source>
        <translation>Nenhuma das imagens pode ser lida; o log diz por quê.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The run was cancelled.</source>
        <translation>A execução foi cancelada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/feedback.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>O algoritmo não foi preparado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>No images were given; choose at least one raster layer in Images, or a collection file.</source>
        <translation>Nenhuma imagem foi dada; escolha ao menos uma camada raster em Imagens, ou um arquivo de coleção.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>The image is not left out: the server or the system is in the way, and the image may be as good as any other.</source>
        <translation>A imagem não é deixada de fora: o servidor ou o sistema impede, e a imagem pode ser tão boa quanto qualquer outra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>None of the images can be used. {reason}</source>
        <translation>Nenhuma das imagens pode ser usada. {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Image {position} of the list is not a raster layer.</source>
        <translation>A imagem {position} da lista não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/image_list_algorithm.py"/>
        <source>Partner {position} of the list is not a raster layer.</source>
        <translation>A imagem associada {position} da lista não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <source>No image was given, or it cannot be opened; choose one in Image.</source>
        <translation>Nenhuma imagem foi dada, ou ela não pode ser aberta; escolha uma em Imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>There is no model '{name}'. The toolbox shows the id of each where the mouse rests on it, such as imagecollections:radarwater or model:lakes.</source>
        <translation>Não há um modelo '{name}'. A caixa de ferramentas mostra o id de cada um onde o mouse para, como imagecollections:radarwater ou model:lakes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' cannot run here: {reason}</source>
        <translation>O modelo '{name}' não pode ser executado aqui: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' takes no raster; choose one with a raster in and a vector out.</source>
        <translation>O modelo '{name}' não recebe nenhum raster; escolha um que receba um raster e dê um vetor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' makes no vector layer; choose one with a raster in and a vector out.</source>
        <translation>O modelo '{name}' não faz nenhuma camada vetorial; escolha um que receba um raster e dê um vetor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' needs {missing}; for places it may ask for one raster and one vector layer, and all else must have a default.</source>
        <translation>O modelo '{name}' precisa de {missing}; para lugares ele pode pedir um raster e uma camada vetorial, e todo o resto deve ter um valor padrão.</translation>
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
        <translation>O trabalho foi cancelado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>it made no vector layer.</source>
        <translation>não fez nenhuma camada vetorial.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/place_model.py"/>
        <source>The model '{name}' failed: {reason}</source>
        <translation>O modelo '{name}' falhou: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/runner.py"/>
        <source>Image '{image}' is of the catalogue '{owner}', whose files are opened with tokens or a login. These stay here and are given to no cluster; leave Scheduler (SCHEDULER) empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>A imagem '{image}' é do catálogo '{owner}', cujos arquivos são abertos com tokens ou um login. Estes ficam aqui e não são dados a nenhum cluster; deixe Agendador (SCHEDULER) vazio: na janela, na etapa de um modelo e em Configurações &gt; Opções &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Where the values are looked at.</source>
        <translation>Onde os valores são examinados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>Empty: in the whole extent.</source>
        <translation>Vazio: em toda a extensão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../algorithms/sample.py"/>
        <source>Name field</source>
        <translation>Campo de nome</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>What the polygons are called. Empty: by their feature id.</source>
        <translation>Como os polígonos se chamam. Vazio: pelo ID da feição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A long table of the numbers. Images that could not be looked at have rows with the reason in the field problem.</source>
        <translation>Uma tabela longa com os números. As imagens que não puderam ser examinadas têm linhas com o motivo no campo problem.</translation>
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
        <translation>Uma página com os gráficos, para um navegador, que a mostra após uma execução, ou para impressão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>No polygons were given; choose a layer in Polygons.</source>
        <translation>Nenhum polígono foi dado; escolha uma camada em Polígonos.</translation>
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
        <translation>Composição</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Harmonise and classify</source>
        <translation>Harmonizar e classificar</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/toolbox_groups.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Clean classes</source>
        <translation>Limpar classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Takes specks, small pieces and holes out of a raster of classes, and makes polygons of what is left, with their area.</source>
        <translation>Tira pontos isolados, pedaços pequenos e buracos de um raster de classes e faz polígonos do que resta, com a área de cada um.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>sieve,opening,closing,morphology,focal,minimum mapping unit,polygonize,vectorize,reduceToVectors,connectedPixelCount,lakes</source>
        <translation>peneira,abertura,fechamento,morfologia,focal,unidade mínima de mapeamento,poligonizar,vetorizar,reduceToVectors,connectedPixelCount,lagos</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>In this order: classes are opened, closed, small pieces go, holes are filled. 0 is no class: it has no polygons, and its pieces are never small. Cells hang together by their sides. Masked cells are no neighbours and stay masked, and so do cells beyond the edge: no class grows into them. A small piece with nothing but masked cells around it stays. Areas are those on the ellipsoid.</source>
        <translation>Nesta ordem: as classes passam por abertura e fechamento, os pedaços pequenos saem, os buracos são preenchidos. 0 não é classe: não tem polígonos, e seus pedaços nunca são pequenos. As células se ligam pelos lados. Células mascaradas não são vizinhas e continuam mascaradas, e as que ficam além da borda também: nenhuma classe cresce para dentro delas. Um pedaço pequeno cercado só de células mascaradas fica. As áreas são as do elipsoide.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The raster of classes, whole numbers, such as those of Threshold or K-means classes.</source>
        <translation>O raster de classes, números inteiros, como os de Limiar ou Classes k-means.</translation>
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
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>The band of the classes: its name or number.</source>
        <translation>A banda das classes: seu nome ou número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Open</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are opened by: the minimum, then the maximum, of the square that reaches so far. Takes specks and bridges away. 0: not at all.</source>
        <translation>De quantas células é a abertura das classes: o mínimo e depois o máximo do quadrado que alcança essa distância. Tira pontos isolados e pontes. 0: nenhuma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Close</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>How many cells classes are closed by: the maximum, then the minimum. Closes gaps. 0: not at all.</source>
        <translation>De quantas células é o fechamento das classes: o máximo e depois o mínimo. Fecha vãos. 0: nenhum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest number of cells</source>
        <translation>Menor número de células</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of fewer cells get the class of the largest piece beside them.</source>
        <translation>Pedaços com menos células recebem a classe do maior pedaço ao lado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Smallest area (m²)</source>
        <translation>Menor área (m²)</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Pieces of less area, in square metres, get the class of the largest piece beside them.</source>
        <translation>Pedaços de área menor, em metros quadrados, recebem a classe do maior pedaço ao lado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Fill holes</source>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>On: what is 0 and lies within one class becomes of that class, however large. What reaches the edge of the raster is no hole.</source>
        <translation>Ligado: o que é 0 e fica dentro de uma só classe passa a ser dessa classe, por maior que seja. O que alcança a borda do raster não é buraco.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Cleaned classes</source>
        <translation>Classes limpas</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A raster of the classes, with the colours and names they had.</source>
        <translation>Um raster das classes, com as cores e os nomes que tinham.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Polygons of the classes</source>
        <translation>Polígonos das classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>A polygon for each piece of a class, with its class, its cells, its area in square metres, and the means of bands.</source>
        <translation>Um polígono para cada pedaço de uma classe, com sua classe, suas células, sua área em metros quadrados e as médias das bandas.</translation>
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
        <translation>Uma imagem cujas médias das bandas vão para os polígonos. Vazio: as outras bandas do raster de classes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Number of pieces</source>
        <translation>Número de pedaços</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>Values (VALUES) cannot be opened; choose a raster.</source>
        <translation>Valores (VALUES) não pode ser aberto; escolha um raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/cleanclasses.py"/>
        <source>{name}, cleaned</source>
        <translation>{name}, limpo</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Collection from folder</source>
        <translation>Coleção de uma pasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Finds the scenes of satellite products below a folder and loads each as one layer, with band names, nodata, scale, date and cloud cover.</source>
        <translation>Encontra as cenas de produtos de satélite abaixo de uma pasta e carrega cada uma como uma camada, com nomes de bandas, valor sem dados, escala, data e cobertura de nuvens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>sentinel-2,landsat,hls,planet,safe,scenes,products,stack,virtual raster,vrt,import</source>
        <translation>sentinel-2,landsat,hls,planet,safe,cenas,produtos,pilha,raster virtual,vrt,importar,scenes,import</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Nothing is copied or resampled: each scene becomes a small virtual raster (VRT) that reads from the product's own files, with the finest cell of its bands. Keep the products where they are. A scene with a missing or broken band is left out and named in the log.</source>
        <translation>Nada é copiado nem reamostrado: cada cena vira um pequeno raster virtual (VRT) que lê os próprios arquivos do produto, com a célula mais fina de suas bandas. Mantenha os produtos onde estão. Uma cena com uma banda que falta ou está danificada fica de fora e é citada no log.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The folder with the products. Folders inside it and zip and tar archives are searched too.</source>
        <translation>A pasta com os produtos. Também se procura nas pastas dentro dela e em arquivos zip e tar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>What to look for. auto takes all products that it knows, and other rasters only where there are none of these.</source>
        <translation>O que procurar. auto usa todos os produtos que conhece, e outros rasters só onde não há nenhum deles.</translation>
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
        <translation>Nomes, números ou expressões regulares, separados por vírgulas, por exemplo B04,B03,B02,SCL ou SR_B.*,QA_PIXEL. Vazio: todas as bandas. A banda mais fina define o tamanho da célula da cena.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: a regular expression for the names of files, for example {example} with the named groups date, and band where each file is one band, and tile if you like.</source>
        <translation>Para generic: uma expressão regular para os nomes dos arquivos, por exemplo {example}, com os grupos nomeados date, band onde cada arquivo é uma banda e, se quiser, tile.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Fourth band</source>
        <translation>Quarta banda</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>For generic: what the fourth band of a Byte file is that has no name and is called alpha, as in many aerial images. alpha masks the other bands where it is 0; data is a band of its own, such as near infrared. auto looks at its values: more than two that are not nearly all 0 or 255 are data.</source>
        <translation>Para generic: o que é a quarta banda de um arquivo Byte que não tem nome e se chama alfa, como em muitas imagens aéreas. alpha mascara as outras bandas onde vale 0; data é uma banda própria, como o infravermelho próximo. auto examina seus valores: mais de dois que não são quase todos 0 ou 255 são dados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A file with all scenes as STAC items, for Collection file of other algorithms. With it no layer is loaded for each scene.</source>
        <translation>Um arquivo com todas as cenas como itens STAC, para Arquivo de coleção de outros algoritmos. Com ele não se carrega uma camada para cada cena.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Where the virtual rasters are written, one for each scene. In a temporary folder they are gone when QGIS is closed.</source>
        <translation>Onde os rasters virtuais são gravados, um para cada cena. Em uma pasta temporária, eles somem quando o QGIS é fechado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Table of scenes</source>
        <translation>Tabela de cenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>The outline of each scene with its date, product, tile, cloud cover and path.</source>
        <translation>O contorno de cada cena com sua data, produto, tile, cobertura de nuvens e caminho.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/periods.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Number of scenes</source>
        <translation>Número de cenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Folder (FOLDER) is empty; choose a folder, or a layer of footprints.</source>
        <translation>Pasta (FOLDER) está vazio; escolha uma pasta, ou uma camada de contornos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>A folder and a layer of footprints were given; leave one of them empty.</source>
        <translation>Foram dadas uma pasta e uma camada de contornos; deixe uma delas vazia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Rasters of a layer of footprints are taken as they are, with all bands; leave Bands empty here, and choose bands where they are read.</source>
        <translation>Rasters de uma camada de contornos são tomados como estão, com todas as bandas; deixe Bandas vazio aqui, e escolha as bandas onde eles são lidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Explain mask</source>
        <translation>Explicar máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Shows for one image which pixels a mask takes out, and why: nodata, cloud, shadow, buffer and so on. Use it to choose a mask before you make a composite.</source>
        <translation>Mostra, para uma imagem, quais pixels uma máscara tira e por quê: sem dados, nuvem, sombra, buffer e assim por diante. Use-o para escolher uma máscara antes de fazer uma composição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>masks,cloud mask,qa,quality,scl,fmask,shadow,why,legend</source>
        <translation>máscaras,máscara de nuvens,qa,qualidade,scl,fmask,sombra,por quê,legenda,cloud mask,masks</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>The image to look at.</source>
        <translation>A imagem a examinar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>A raster of codes: 0 where a pixel counts, else the number of the reason. It opens with a legend.</source>
        <translation>Um raster de códigos: 0 onde um pixel conta, senão o número do motivo. Ele se abre com uma legenda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>There is no mask to explain; choose one in Mask.</source>
        <translation>Não há máscara a explicar; escolha uma em Máscara.</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>Mask of {name}</source>
        <translation>Máscara de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>counts</source>
        <translation>conta</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>nodata</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>fill, no observation</source>
        <translation>preenchimento, sem observação</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>saturated or defective</source>
        <translation>saturado ou defeituoso</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nuvem</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>cirrus</source>
        <translation>cirrus</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>haze</source>
        <translation>névoa</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>next to a cloud</source>
        <translation>ao lado de uma nuvem</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>snow or ice</source>
        <translation>neve ou gelo</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask rule</source>
        <translation>regra de máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>mask buffer</source>
        <translation>buffer da máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>layover</source>
        <translation>layover</translation>
    </message>
    <message>
        <location filename="../../algorithms/explainmask.py"/>
        <source>radar shadow</source>
        <translation>sombra do radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>No raster was given, or it cannot be opened; choose one in Raster.</source>
        <translation>Nenhum raster foi dado, ou ele não pode ser aberto; escolha um em Raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Export in tiles</source>
        <translation>Exportar em tiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Writes a raster, or a live composite, as tiles of a handy size and a virtual raster that joins them. A run that was interrupted goes on where it stopped.</source>
        <translation>Grava um raster, ou uma composição ao vivo, como tiles de tamanho prático e um raster virtual que os une. Uma execução interrompida continua de onde parou.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>tiles,split,retile,save as,download,cog,resume,vrt,large</source>
        <translation>tiles,blocos,dividir,salvar como,baixar,cog,continuar,vrt,grande,retile,split</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles are the raster that would be written in one piece, pixel by pixel. Tiles are named by row and column, from the north-west. A tile is either whole or not there. When the same export is run again, tiles are kept that were made of the same files and settings and can be read from one end to the other; all others are made again.</source>
        <translation>Os tiles unidos são o raster que seria gravado inteiro, pixel por pixel. Os tiles levam o nome da linha e da coluna, a partir do noroeste. Um tile está inteiro ou não está. Quando a mesma exportação é executada de novo, ficam os tiles feitos dos mesmos arquivos e configurações que podem ser lidos de ponta a ponta; todos os outros são refeitos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>The raster to write in tiles; it may be a live composite, which is computed now.</source>
        <translation>O raster a gravar em tiles; pode ser uma composição ao vivo, que é calculada agora.</translation>
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
        <translation>Pasta dos tiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Where the tiles and the virtual raster are written.</source>
        <translation>Onde os tiles e o raster virtual são gravados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in pixels</source>
        <translation>Tamanho do tile em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest width and height of a tile. Tiles at the east and south are smaller.</source>
        <translation>Maior largura e altura de um tile. Os tiles do leste e do sul são menores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tile size in megabytes</source>
        <translation>Tamanho do tile em megabytes</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Largest size of a tile before compression; it makes tiles smaller where they would be larger. Empty: no limit.</source>
        <translation>Maior tamanho de um tile antes da compressão; diminui os tiles onde eles seriam maiores. Vazio: sem limite.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/catalogue/model.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>What the names of the files begin with. Empty: the name of the raster.</source>
        <translation>Com o que começam os nomes dos arquivos. Vazio: o nome do raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Cloud-optimized GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem (COG)</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>On: tiles have overviews and an order that suits reading over the network.</source>
        <translation>Ligado: os tiles têm pirâmides e uma ordem boa para a leitura pela rede.</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Joined tiles</source>
        <translation>Tiles unidos</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Number of tiles</source>
        <translation>Número de tiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles kept from an earlier run</source>
        <translation>Tiles mantidos de uma execução anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/export.py"/>
        <source>Tiles of {name}</source>
        <translation>Tiles de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Terrain flattening</source>
        <translation>Aplainamento do terreno</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Takes out of radar images what slopes do to them, by the heights of the ground, and says where there is layover and shadow, as one file each.</source>
        <translation>Tira das imagens de radar o que as encostas fazem com elas, pelas alturas do terreno, e diz onde há layover e sombra, em um arquivo para cada uma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>For images of sigma0 whose pixels lie where they belong on the ground; products whose terrain is corrected radiometrically are refused. The result is gamma0. It has one band more, distortion: 0 none, 1 layover, 2 shadow, 3 and 4 where a slope within {cells} pixels along the line to the sensor lays itself over a pixel or shades it. Pixels with 1 and 2 keep their gamma0 as it is. A pixel is masked where its angle, its height or one of the eight heights around it is not known.</source>
        <translation>Para imagens de sigma0 cujos pixels estão no seu lugar no terreno; produtos com o terreno corrigido radiometricamente são recusados. O resultado é gamma0. Ele tem uma banda a mais, distortion: 0 nada, 1 layover, 2 sombra, 3 e 4 onde uma encosta a até {cells} pixels na linha para o sensor se deita sobre um pixel ou lhe faz sombra. Os pixels com 1 e 2 ficam com seu gamma0 como está. Um pixel é mascarado onde não se conhece seu ângulo, sua altura ou uma das oito alturas ao redor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>radar,sar,sentinel-1,terrain,slope,correction,gamma0,sigma0,layover,shadow,dem,radiometric</source>
        <translation>radar,sar,sentinel-1,terreno,declividade,correção,gamma0,sigma0,layover,sombra,mde,radiométrico,terrain flattening</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Incidence angle</source>
        <translation>Ângulo de incidência</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The band with the incidence angle on the ellipsoid, such as angle, by name or number. Values up to 1.6 are radians, others degrees.</source>
        <translation>A banda com o ângulo de incidência sobre o elipsoide, como angle, por nome ou número. Valores até 1.6 são radianos, os outros são graus.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Heights (DEM)</source>
        <translation>Alturas (MDE)</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>A digital elevation model in metres, in any CRS; its first band is taken. It is brought to the pixels of the images between its own, or as means where it has two and more in each.</source>
        <translation>Um modelo digital de elevação em metros, em qualquer SRC; usa-se sua primeira banda. Ele é levado aos pixels das imagens por interpolação entre os seus, ou como médias onde há dois ou mais em cada um.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Azimuth to the sensor</source>
        <translation>Azimute para o sensor</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The direction from the ground towards the sensor, in degrees clockwise from north: about 260 for ascending and 100 for descending orbits of Sentinel-1. Empty: the direction in which the incidence angle falls, for each image.</source>
        <translation>A direção do terreno para o sensor, em graus a partir do norte no sentido horário: cerca de 260 nas órbitas ascendentes e 100 nas descendentes do Sentinel-1. Vazio: a direção em que o ângulo de incidência diminui, em cada imagem.</translation>
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
        <translation>volume é para terreno coberto de plantas; surface é para solo exposto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The images have a band '{band}' already, as flattened ones have.</source>
        <translation>As imagens já têm uma banda '{band}', como têm as aplainadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The incidence angle '{band}' (ANGLE) is among the bands that are flattened (BANDS); choose another one.</source>
        <translation>O ângulo de incidência '{band}' (ANGLE) está entre as bandas que são aplainadas (BANDS); escolha outro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>, towards a sensor at {azimuth:g} degrees</source>
        <translation>, para um sensor a {azimuth:g} graus</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>Model: {model}, by the angles of '{angle}' and the heights of '{heights}'{sensor}, on {bands}.</source>
        <translation>Modelo: {model}, pelos ângulos de '{angle}' e as alturas de '{heights}'{sensor}, em {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>No heights were given, or they cannot be opened; choose a DEM.</source>
        <translation>Nenhuma altura foi dada, ou ela não pode ser aberta; escolha um MDE.</translation>
    </message>
    <message>
        <location filename="../../algorithms/flatten.py"/>
        <source>The DEM does not reach image '{image}'; choose a larger one.</source>
        <translation>O MDE não alcança a imagem '{image}'; escolha um maior.</translation>
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
        <translation>Calcula para cada pixel o espectro com a menor soma de distâncias a todos os espectros válidos. Robusta como a mediana, e as relações entre as bandas são mantidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. With fewer than three of them it is the median of each band. The search ends when no more than {tolerance:g} of the sum of distances is left to gain, or after {steps} steps.</source>
        <translation>Só as imagens válidas em todas as bandas escolhidas participam de um pixel. Com menos de três delas, é a mediana de cada banda. A busca termina quando não resta mais que {tolerance:g} da soma das distâncias a ganhar, ou após {steps} passos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/geometricmedian.py"/>
        <source>geomedian,cloud free,composite,median,time series,earth engine</source>
        <translation>geomediana,sem nuvens,composição,mediana,série temporal,geomedian,cloud free,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>K-means classes</source>
        <translation>Classes k-means</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Puts the pixels of an image into classes of like values, without training. Class 1 is the largest.</source>
        <translation>Põe os pixels de uma imagem em classes de valores parecidos, sem treinamento. A classe 1 é a maior.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>cluster,unsupervised,classification,segmentation,land cover</source>
        <translation>agrupamento,não supervisionada,classificação,segmentação,cobertura do solo,cluster,unsupervised</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The centres of the classes are found in a random sample of the pixels that are valid in all bands, from ten starts by k-means++, of which the best is kept. Then every pixel gets the class of the nearest centre. The same seed gives the same classes. The image is read three times, in blocks.</source>
        <translation>Os centros das classes são encontrados em uma amostra aleatória dos pixels válidos em todas as bandas, a partir de dez inícios do k-means++, dos quais fica o melhor. Depois cada pixel recebe a classe do centro mais próximo. A mesma semente dá as mesmas classes. A imagem é lida três vezes, em blocos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>The image to classify.</source>
        <translation>A imagem a classificar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Classes are looked for in the pixels with their centre in a polygon; all pixels get one. Empty: in all pixels.</source>
        <translation>As classes são procuradas nos pixels com o centro em um polígono; todos os pixels recebem uma. Vazio: em todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>A raster of the numbers of the classes, from 1.</source>
        <translation>Um raster dos números das classes, a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Table of classes</source>
        <translation>Tabela de classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>For each class its number of pixels, its share of all classified pixels in percent, and the mean of each band.</source>
        <translation>Para cada classe, seu número de pixels, sua proporção de todos os pixels classificados em porcentagem e a média de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>How many classes to make.</source>
        <translation>Quantas classes fazer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Pixels of the sample</source>
        <translation>Pixels da amostra</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>In how many pixels the classes are looked for.</source>
        <translation>Em quantos pixels as classes são procuradas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>Another number draws another sample and other starts.</source>
        <translation>Outro número sorteia outra amostra e outros inícios.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>{name} in {count} classes</source>
        <translation>{name} em {count} classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Layer '{name}'</source>
        <translation>A camada '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{name}'</source>
        <translation>A imagem '{name}'</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <location filename="../../algorithms/queries/plain_parameters.py"/>
        <source>Layer '{name}' is not a raster layer.</source>
        <translation>A camada '{name}' não é uma camada raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/image_sources.py"/>
        <source>Image '{text}' cannot be used: it cannot be opened as a raster.</source>
        <translation>A imagem '{text}' não pode ser usada: não pode ser aberta como raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>Reference layer '{layer}' cannot be used. {error}</source>
        <translation>A camada de referência '{layer}' não pode ser usada. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>The reference layer '{layer}' is rotated or upside down; choose a layer with north at the top.</source>
        <translation>A camada de referência '{layer}' está girada ou de cabeça para baixo; escolha uma camada com o norte para cima.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/images.py"/>
        <source>{label} cannot be used: it does not exist.</source>
        <translation>{label} não pode ser usado: não existe.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is broken: its file is not there or cannot be opened.</source>
        <translation>A camada '{name}' está com defeito: seu arquivo não está lá ou não pode ser aberto.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is a picture from a map service, not data; use the images that the picture was made of.</source>
        <translation>A camada '{name}' é uma figura de um serviço de mapas, não dados; use as imagens de que a figura foi feita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/layer_values.py"/>
        <source>Layer '{name}' is read by the data provider '{provider}', which is not supported; export it to a GeoTIFF (Export &gt; Save As) and use that.</source>
        <translation>A camada '{name}' é lida pelo provedor de dados '{provider}', que não é suportado; exporte-a para um GeoTIFF (Exportar &gt; Salvar como) e use-o.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon, or empty ones alone; choose another layer.</source>
        <translation>A camada '{layer}' em Polígonos não contém nenhum polígono, ou só vazios; escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>No polygon of '{layer}' lies near the images, where the CRS of the result is defined.</source>
        <translation>Nenhum polígono de '{layer}' está perto das imagens, onde o SRC do resultado é definido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Invalid polygons of '{layer}' were mended for this run: {mended}.</source>
        <translation>Polígonos inválidos de '{layer}' foram corrigidos para esta execução: {mended}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Polygons of '{layer}' that are far larger than the images were cut to the extent of these, and their cells are those within it: {cut}.</source>
        <translation>Polígonos de '{layer}' muito maiores que as imagens foram cortados na extensão destas, e suas células são as que estão dentro dela: {cut}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is no polygon but of type {kind}; choose a layer of polygons.</source>
        <translation>A feição {id} de '{layer}' em Polígonos não é um polígono, mas do tipo {kind}; escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/polygon_layer.py"/>
        <source>Feature {id} of '{layer}' in Polygons is invalid and cannot be mended; correct it, for example with the algorithm 'Fix geometries'.</source>
        <translation>A feição {id} de '{layer}' em Polígonos é inválida e não pode ser corrigida; corrija-a, por exemplo com o algoritmo 'Corrigir geometrias'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>the date pattern finds nothing in its name; its date is looked for as without it.</source>
        <translation>o padrão da data não acha nada em seu nome; sua data é procurada como sem ele.</translation>
    </message>
    <message>
        <location filename="../../algorithms/layers/stated_dates.py"/>
        <source>The date pattern takes '{date}' from the name of image '{image}', which is no date.</source>
        <translation>O padrão da data toma '{date}' do nome da imagem '{image}', que não é uma data.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Map</source>
        <translation>Mapear (map)</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>Prepares each image of a collection for itself: filtered, masked, with chosen and added bands, as one file each.</source>
        <translation>Prepara cada imagem de uma coleção por si: filtrada, mascarada, com bandas escolhidas e adicionadas, em um arquivo para cada uma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>As map in Earth Engine. An image stays on its own grid, unless an extent, a CRS, a cell size or a reference layer is set: then all are brought to that. Bands keep their names, and images their names, dates and properties; the collection file has them all, for Collection file of other algorithms.</source>
        <translation>Como map no Earth Engine. Uma imagem fica em sua própria grade, a menos que se defina uma extensão, um SRC, um tamanho de célula ou uma camada de referência: então todas são levadas para ela. As bandas mantêm seus nomes, e as imagens seus nomes, datas e propriedades; o arquivo de coleção tem todos, para Arquivo de coleção de outros algoritmos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/map.py"/>
        <source>each image,batch,mask,index,ndvi,prepare,updateMask,addBands,stac</source>
        <translation>cada imagem,lote,máscara,índice,ndvi,preparar,updateMask,addBands,stac</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Match histogram</source>
        <translation>Ajustar histograma</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Changes the values of an image, band by band, so that their histogram becomes that of a reference: for neighbours of other light or haze, and for other sensors.</source>
        <translation>Muda os valores de uma imagem, banda por banda, para que seu histograma fique igual ao de uma referência: para vizinhas com outra luz ou névoa, e para outros sensores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>histogram matching,harmonize,radiometric,normalize,colour balance,mosaic,look-up</source>
        <translation>ajuste de histograma,harmonizar,radiométrico,normalizar,equilíbrio de cores,mosaico,histogram matching</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A value goes to the value of the reference below which the same share of pixels lies, linear between buckets. Where clouds or change are in one of the two only, mask them: they change the histogram. Bands are matched by name, and both images must hold the same kind of values. With common, at least {least} valid pixels in common are needed.</source>
        <translation>Um valor passa para o valor da referência abaixo do qual fica a mesma proporção de pixels, linear entre intervalos. Onde só uma das duas tem nuvens ou mudanças, mascare-as: elas mudam o histograma. As bandas são associadas pelo nome, e as duas imagens devem conter o mesmo tipo de valores. Com common, são precisos pelo menos {least} pixels válidos em comum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image to change.</source>
        <translation>A imagem a mudar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image whose histogram is wanted. It may lie on another grid.</source>
        <translation>A imagem cujo histograma se quer. Ela pode estar em outra grade.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Histograms are those of the pixels with their centre in a polygon, in the image and in the reference; the whole result is changed. Empty: of all pixels.</source>
        <translation>Os histogramas são os dos pixels com o centro em um polígono, na imagem e na referência; o resultado inteiro é mudado. Vazio: de todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>For common: how the reference is brought to the grid of the image.</source>
        <translation>Para common: como a referência é levada à grade da imagem.</translation>
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
        <translation>common compara os pixels válidos nas duas, para que ambas mostrem o mesmo terreno; all usa todos os pixels válidos de cada uma, para imagens que quase não se sobrepõem.</translation>
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
        <translation>Em quantos passos os histogramas são comparados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Keep in range</source>
        <translation>Manter na faixa</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>On: values beyond those that were compared become the smallest or largest of the reference. Off: the last piece of the curve goes on.</source>
        <translation>Ligado: os valores além dos que foram comparados viram o menor ou o maior da referência. Desligado: o último trecho da curva continua.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>The image with new values, on its own grid.</source>
        <translation>A imagem com os novos valores, em sua própria grade.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Look-up table</source>
        <translation>Tabela de correspondência</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A table of the values of each band and what they become; between its rows values are linear.</source>
        <translation>Uma tabela dos valores de cada banda e do que eles viram; entre suas linhas os valores são lineares.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>A page with the histograms before and after, beside that of the reference, and the curve of each band.</source>
        <translation>Uma página com os histogramas de antes e depois, ao lado do da referência, e a curva de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Matched image</source>
        <translation>Imagem ajustada</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>{label} ({name}) is empty or cannot be opened; choose one.</source>
        <translation>{label} ({name}) está vazio ou não pode ser aberto; escolha um.</translation>
    </message>
    <message>
        <location filename="../../algorithms/matchhistogram.py"/>
        <source>Image '{image}' has no valid pixel in band '{band}'.</source>
        <translation>A imagem '{image}' não tem nenhum pixel válido na banda '{band}'.</translation>
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
        <translation>Toma cada pixel, com todas as bandas, da imagem mais próxima da mediana de todas. Robusto como a mediana, e cada espectro é um que foi observado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Only images that are valid in all selected bands take part in a pixel. Nearest means the smallest Euclidean distance of the scaled values to the median of each band.</source>
        <translation>Só as imagens válidas em todas as bandas escolhidas participam de um pixel. A mais próxima é a de menor distância euclidiana dos valores escalados à mediana de cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>cloud free,composite,median,best pixel,real spectra,time series,earth engine</source>
        <translation>sem nuvens,composição,mediana,melhor pixel,espectros reais,série temporal,medoid,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Equal distance</source>
        <translation>Mesma distância</translation>
    </message>
    <message>
        <location filename="../../algorithms/medoid.py"/>
        <source>Which image wins where several are equally near: the last (the one on top) or the first.</source>
        <translation>Qual imagem vence onde várias estão igualmente próximas: a última (last, a de cima) ou a primeira (first).</translation>
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
        <translation>Como as imagens são combinadas: como faz o algoritmo de mesmo nome.</translation>
    </message>
    <message>
        <location filename="../../algorithms/methods.py"/>
        <source>For the method {method}. {help}</source>
        <translation>Para o método {method}. {help}</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Example models</source>
        <translation>Modelos de exemplo</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>model,example,workflow</source>
        <translation>modelo,exemplo,fluxo de trabalho,model,example</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Best available pixel</source>
        <translation>Melhor pixel disponível</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Cloud-free median of a folder</source>
        <translation>Mediana sem nuvens de uma pasta</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Greenest pixel of a season</source>
        <translation>Pixel mais verde de uma estação</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Lakes of a folder of scenes</source>
        <translation>Lagos de uma pasta de cenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>NDVI histogram of every date</source>
        <translation>Histograma de NDVI de cada data</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water of a place</source>
        <translation>Água de um lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Statistics of two radar orbits</source>
        <translation>Estatísticas de duas órbitas de radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>Water from two radar orbits</source>
        <translation>Água de duas órbitas de radar</translation>
    </message>
    <message>
        <location filename="../../algorithms/models.py"/>
        <source>How often was this water</source>
        <translation>Quantas vezes houve água</translation>
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
        <translation>Põe imagens umas sobre as outras: cada pixel vem da imagem mais acima que é válida ali.</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>merge,combine,overlap,composite,last on top,newest,earth engine</source>
        <translation>unir,combinar,sobrepor,composição,última em cima,mais recente,merge,mosaic,earth engine</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>Take all bands of a pixel from one image</source>
        <translation>Tomar cada pixel de uma só imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>On: a pixel comes whole from the topmost image in which every band is valid. Off: each band is filled for itself, as in Earth Engine.</source>
        <translation>Ligado: um pixel vem inteiro da imagem mais acima em que todas as bandas são válidas. Desligado: cada banda é preenchida por si, como no Earth Engine.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/exchange.py"/>
        <location filename="../../algorithms/network/transport.py"/>
        <location filename="../../engine/catalogue/search.py"/>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>The search was stopped.</source>
        <translation>A busca foi parada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The file '{path}' cannot be read: {error}.</source>
        <translation>O arquivo '{path}' não pode ser lido: {error}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/known_catalogues.py"/>
        <source>'{text}' is no catalogue; choose {known}, or write the address of a STAC API, which begins with https://.</source>
        <translation>'{text}' não é um catálogo; escolha {known}, ou escreva o endereço de uma API STAC, que começa com https://.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the answer has none.</source>
        <translation>a resposta não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>There is no token for the files of '{account}/{container}': {reason}</source>
        <translation>Não há token para os arquivos de '{account}/{container}': {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/signing.py"/>
        <source>the server does not answer.</source>
        <translation>o servidor não responde.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address}: {what}; asked again in {pause:.0f} s.</source>
        <translation>{address}: {what}; pedido de novo em {pause:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached: QGIS does not trust its certificate. If you do, accept it in the window that QGIS shows, or add it in Settings &gt; Options &gt; Authentication &gt; Manage Certificates.</source>
        <translation>{address} não pode ser alcançado: o QGIS não confia em seu certificado. Se você confia, aceite-o na janela que o QGIS mostra, ou adicione-o em Configurações &gt; Opções &gt; Autenticação &gt; Gerenciar certificados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>, also after {attempts} attempts</source>
        <translation>, também depois de {attempts} tentativas</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} cannot be reached{times}: {reason}.</source>
        <translation>{address} não pode ser alcançado{times}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us to '{target}', which is another server. If that is right, write that address as the catalogue.</source>
        <translation>{address} nos envia a '{target}', que é outro servidor. Se isso estiver certo, escreva esse endereço como catálogo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>{address} sends us from one address to another.</source>
        <translation>{address} nos envia de um endereço a outro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/network/transport.py"/>
        <source>The authentication '{authcfg}' of QGIS cannot be used. Is the master password set, and the authentication still there?</source>
        <translation>A autenticação '{authcfg}' do QGIS não pode ser usada. A senha mestra está definida, e a autenticação ainda está lá?</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalize</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Brings every band of every image to a common scale: from 0 to 1, or as z-scores. So images of different light, sensors or units can be put together.</source>
        <translation>Leva cada banda de cada imagem a uma escala comum: de 0 a 1, ou como escores z. Assim imagens de luz, sensores ou unidades diferentes podem ser combinadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>standardize,rescale,stretch,min-max,percentile,z-score,unit scale,harmonize</source>
        <translation>padronizar,reescalar,realce,min-max,percentil,escore z,escala unitária,harmonizar,normalize</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics are of the valid pixels of one band of one image on the grid of the result, after the mask, and exact: nothing is sampled, and memory does not grow with the images. Infinite values have no part in them. A band of equal values becomes nodata, and 0 as z-score. Each image is read once for its statistics, two to four times more for percentiles, and once more for the result.</source>
        <translation>As estatísticas são dos pixels válidos de uma banda de uma imagem na grade do resultado, depois da máscara, e exatas: nada é amostrado, e a memória não cresce com as imagens. Valores infinitos não participam. Uma banda de valores iguais vira sem dados, e 0 como escore z. Cada imagem é lida uma vez para suas estatísticas, duas a quatro vezes mais para percentis, e mais uma vez para o resultado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>minmax makes the smallest value 0 and the largest 1; percentile does the same with two percentiles, so that a few extreme pixels do not matter; zscore subtracts the mean and divides by the population standard deviation.</source>
        <translation>minmax faz do menor valor 0 e do maior 1; percentile faz o mesmo com dois percentis, para que alguns pixels extremos não importem; zscore subtrai a média e divide pelo desvio padrão populacional.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../algorithms/threshold.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <location filename="../../engine/reducers/order.py"/>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>For percentile: the two percentiles that become 0 and 1, such as 2,98.</source>
        <translation>Para percentile: os dois percentis que viram 0 e 1, como 2,98.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Keep from 0 to 1</source>
        <translation>Manter de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>For minmax and percentile. On: values beyond the ends become 0 or 1. Off: they lie below 0 or above 1.</source>
        <translation>Para minmax e percentile. Ligado: os valores além dos extremos viram 0 ou 1. Desligado: ficam abaixo de 0 ou acima de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Statistics come from the pixels with their centre in a polygon, such as places that do not change. Empty: from the whole images.</source>
        <translation>As estatísticas vêm dos pixels com o centro em um polígono, como lugares que não mudam. Vazio: das imagens inteiras.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized stack</source>
        <translation>Pilha normalizada</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>One raster with the bands of all images, named by date and band, as 20240501_B4.</source>
        <translation>Um raster com as bandas de todas as imagens, com nomes de data e banda, como 20240501_B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Folder of normalized images</source>
        <translation>Pasta de imagens normalizadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>A folder for one raster of each image, under its own name and on the grid of the result, as large as the image.</source>
        <translation>Uma pasta para um raster de cada imagem, com o próprio nome e na grade do resultado, tão grande quanto a imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized images</source>
        <translation>Imagens normalizadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Nothing would be written; choose a stack, a folder or both.</source>
        <translation>Nada seria gravado; escolha uma pilha, uma pasta ou ambas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Image '{image}' has no valid pixel for its statistics.</source>
        <translation>A imagem '{image}' não tem nenhum pixel válido para suas estatísticas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/normalize.py"/>
        <source>Normalized</source>
        <translation>Normalizado</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>HTML files</source>
        <translation>Arquivos HTML</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter a number.</source>
        <translation>'{value}' não pode ser usado para {label} ({name}); digite um número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' for {label} ({name}) is larger than any number that can be stored; enter a smaller one.</source>
        <translation>'{value}' para {label} ({name}) é maior que qualquer número que possa ser guardado; digite um menor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} ({name}) is empty; it needs a value.</source>
        <translation>{label} ({name}) está vazio; precisa de um valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} '{value}' cannot be opened as a raster.</source>
        <translation>{label} '{value}' não pode ser aberto como raster.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}); enter {number}.</source>
        <translation>'{value}' não pode ser usado para {label} ({name}); digite {number}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{value}' cannot be used for {label} ({name}).</source>
        <translation>'{value}' não pode ser usado para {label} ({name}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g}</source>
        <translation>um número a partir de {least:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>a number from {least:.10g} to {most:.10g}</source>
        <translation>um número de {least:.10g} a {most:.10g}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{item}' in {label} is no percentage; write numbers from 0 to 100 with commas between them, such as {example}.</source>
        <translation>'{item}' em {label} não é uma porcentagem; escreva números de 0 a 100 com vírgulas entre eles, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>{label} is empty; write numbers from 0 to 100, such as {example}.</source>
        <translation>{label} está vazio; escreva números de 0 a 100, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/builders.py"/>
        <source>'{text}' in {label} is no interval; write two percentages, the lower one first, such as {example}.</source>
        <translation>'{text}' em {label} não é um intervalo; escreva duas porcentagens, a menor primeiro, como {example}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Found by itself</source>
        <translation>Detecção automática</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Sentinel-1, terrain-corrected</source>
        <translation>Sentinel-1, com o terreno corrigido</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Landsat</source>
        <translation>Landsat</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>HLS: Landsat and Sentinel-2 alike</source>
        <translation>HLS: Landsat e Sentinel-2 harmonizados</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Any dated rasters</source>
        <translation>Quaisquer rasters com data</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../engine/products/time_bands.py"/>
        <source>Files whose bands are dates</source>
        <translation>Arquivos cujas bandas são datas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Alpha: what is transparent is nodata</source>
        <translation>Alfa: o que é transparente é sem dados</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Data, such as near infrared</source>
        <translation>Dados, como o infravermelho próximo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest neighbour</source>
        <translation>Vizinho mais próximo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>As listed: the last on top</source>
        <translation>Lista: a última em cima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Newest on top</source>
        <translation>A mais recente em cima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Oldest on top</source>
        <translation>A mais antiga em cima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to the target date on top</source>
        <translation>A mais próxima da data-alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same date</source>
        <translation>A mesma data</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest date</source>
        <translation>A data mais próxima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same name</source>
        <translation>O mesmo nome</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The same place in the list</source>
        <translation>O mesmo lugar na lista</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Each partner for every image</source>
        <translation>Cada uma para todas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Stop, and say which it is</source>
        <translation>Parar e dizer qual é</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave it out</source>
        <translation>Deixá-la de fora</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Live: computed where it is shown</source>
        <translation>Ao vivo: calculado onde é mostrado</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Those that are valid in both images</source>
        <translation>Os que são válidos nas duas imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All pixels of each image</source>
        <translation>Todos os pixels de cada imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The last one, on top</source>
        <translation>A última, a de cima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The first one</source>
        <translation>A primeira</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>From least to most</source>
        <translation>Do menor ao maior</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Between two percentiles</source>
        <translation>Entre dois percentis</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Mean 0, standard deviation 1</source>
        <translation>Média 0, desvio padrão 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality mosaic</source>
        <translation>Mosaico de qualidade</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduce</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Boxcar: mean of the window</source>
        <translation>Boxcar: média da janela</translation>
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
        <translation>Multitemporal (Quegan e Yu)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SLIC: clusters around even seeds</source>
        <translation>SLIC: agrupamentos em torno de sementes regulares</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>SNIC: pieces that grow from even seeds</source>
        <translation>SNIC: pedaços que crescem de sementes regulares</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Otsu: the best division of the histogram</source>
        <translation>Otsu: a melhor divisão do histograma</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Valley between two peaks</source>
        <translation>Vale entre dois picos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of your own</source>
        <translation>Um número próprio</translation>
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
        <translation>Estações do ano</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>A number of days</source>
        <translation>Um número de dias</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Highest</source>
        <translation>A mais alta</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Lowest</source>
        <translation>A mais baixa</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Nearest to a target</source>
        <translation>A mais próxima de um alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Leave the gap</source>
        <translation>Deixar a lacuna</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Only complete images compete</source>
        <translation>Só imagens completas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Fill it from the next best</source>
        <translation>Preencher da próxima melhor</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Above the threshold</source>
        <translation>Acima do limiar</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>At the threshold and below</source>
        <translation>No limiar e abaixo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Volume: ground covered by plants</source>
        <translation>Volume: terreno coberto de plantas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Surface: bare ground</source>
        <translation>Superfície: solo exposto</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Pixels with their centre inside</source>
        <translation>Pixels com o centro dentro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>Every pixel, by the share that is inside</source>
        <translation>Todo pixel, pela parte que está dentro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel</source>
        <translation>Uma para cada pixel</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>One for each pixel and image</source>
        <translation>Uma para cada pixel e imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The nearest complete one</source>
        <translation>A completa mais próxima</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>All within some days</source>
        <translation>Todas em alguns dias</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choice_labels.py"/>
        <source>The best ones</source>
        <translation>As melhores</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/choices.py"/>
        <source>'{text}' is no choice for '{description}' ({name}); choose from {keys}.</source>
        <translation>'{text}' não é uma opção de '{description}' ({name}); escolha entre {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>Standardize bands</source>
        <translation>Padronizar bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/clustering.py"/>
        <source>On: every band counts alike, as z-scores. Off: bands with a larger spread of values count more; for bands of one unit.</source>
        <translation>Ligado: todas as bandas contam igual, como escores z. Desligado: as bandas com valores mais dispersos contam mais; para bandas de uma só unidade.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collection file to write</source>
        <translation>Arquivo de coleção a gravar</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/collection_file.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection files</source>
        <translation>Arquivos de coleção</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Layer of footprints</source>
        <translation>Camada de contornos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>In place of a folder: a layer of which each feature names a raster, such as a tile index of GDAL or the footprints of another run. Its filter and the selection count.</source>
        <translation>No lugar de uma pasta: uma camada em que cada feição indica um raster, como um índice de tiles do GDAL ou os contornos de outra execução. Seu filtro e a seleção contam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>Field with paths</source>
        <translation>Campo com caminhos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The field with the path of each raster, absolute or relative to the layer's file. Empty: the first of {names} that is there.</source>
        <translation>O campo com o caminho de cada raster, absoluto ou relativo ao arquivo da camada. Vazio: o primeiro de {names} que existir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints '{layer}' cannot be opened.</source>
        <translation>A camada de contornos '{layer}' não pode ser aberta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field with paths; choose one of {names} in Field with paths.</source>
        <translation>A camada de contornos não tem um campo com caminhos; escolha um de {names} em Campo com caminhos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>The layer of footprints has no field '{field}'; choose one of {names} in Field with paths.</source>
        <translation>A camada de contornos não tem o campo '{field}'; escolha um de {names} em Campo com caminhos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/footprint_layer.py"/>
        <source>No feature of the layer of footprints names a raster in '{field}'; look at its filter and its selection.</source>
        <translation>Nenhuma feição da camada de contornos nomeia um raster em '{field}'; veja seu filtro e sua seleção.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon has no place on the Earth; check its CRS.</source>
        <translation>O polígono não tem lugar na Terra; confira seu SRC.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The polygon is too large for one place: it reaches more than {most:g} km from its middle.</source>
        <translation>O polígono é grande demais para um só lugar: vai a mais de {most:g} km de seu centro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/local_map.py"/>
        <source>The buffer of {metres:g} metres is too large for one place: it may have {most:g} km at most.</source>
        <translation>O buffer de {metres:g} metros é grande demais para um só lugar: pode ter {most:g} km no máximo.</translation>
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
        <translation>Quais pixels das imagens não contam, segundo suas bandas de qualidade: none, nenhum; auto encontra a banda de qualidade pelo nome; custom usa a regra de máscara; as outras são feitas para um sensor. clouds-and-shadows também encontra as sombras das nuvens em imagens Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Sun azimuth</source>
        <translation>Azimute do sol</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: where the sun stands, in degrees clockwise from north. Empty: from the metadata of each image.</source>
        <translation>Para clouds-and-shadows: onde está o sol, em graus a partir do norte no sentido horário. Vazio: dos metadados de cada imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>No mask</source>
        <translation>Sem máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>The mask that fits the quality bands of each image; the log names it.</source>
        <translation>A máscara que corresponde às bandas de qualidade de cada imagem; o log a nomeia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>A rule of your own</source>
        <translation>Uma regra própria</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Clouds and their shadows (Sentinel-2)</source>
        <translation>Nuvens e sombras (Sentinel-2)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask rule</source>
        <translation>Regra de máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For custom: pixels that meet a rule are masked. SCL in 3,8,9,10 looks for values, QA_PIXEL bits 1,3,4 for bits of which any is set, BQA bits 7-8 == 3 for the number in some bits, and MSK_CLDPRB &gt; 40 compares. Several rules go with ; between them. keep MSK_CLDPRB &lt;= 10 masks what does not meet the rule. What is not known is masked.</source>
        <translation>Para custom: os pixels que atendem a uma regra são mascarados. SCL in 3,8,9,10 procura valores, QA_PIXEL bits 1,3,4 procura bits dos quais algum está ligado, BQA bits 7-8 == 3 o número em alguns bits, e MSK_CLDPRB &gt; 40 compara. Várias regras vão com ; entre elas. keep MSK_CLDPRB &lt;= 10 mascara o que não atende à regra. O que não se conhece é mascarado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Mask buffer</source>
        <translation>Buffer da máscara</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Grow the masked area by this distance, in units of the CRS of the result; for clouds-and-shadows in metres on the ground. Fill does not grow.</source>
        <translation>Amplia a área mascarada nesta distância, em unidades do SRC do resultado; para clouds-and-shadows, em metros no terreno. O preenchimento não cresce.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidade de nuvem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel is cloud above this probability, 0 to 100.</source>
        <translation>Para clouds-and-shadows: um pixel é nuvem acima desta probabilidade, de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Dark near infrared</source>
        <translation>Infravermelho próximo escuro</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: a pixel can be shadow below this reflectance, 0 to 1.</source>
        <translation>Para clouds-and-shadows: um pixel pode ser sombra abaixo desta reflectância, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>Shadow distance</source>
        <translation>Distância da sombra</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/masks.py"/>
        <source>For clouds-and-shadows: how far from a cloud its shadow is looked for, in metres.</source>
        <translation>Para clouds-and-shadows: até que distância de uma nuvem se procura sua sombra, em metros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/named_values.py"/>
        <source>A band, its number, or an expression, with a name and a colon in front if you like: NDVI: (B8 - B4) / (B8 + B4). Several with semicolons between them. Operators and functions are those of Quality in the quality mosaic, and names of indices may stand for their formulas: NDVI, EVI(L=1).</source>
        <translation>Uma banda, seu número ou uma expressão, com um nome e dois pontos na frente, se quiser: NDVI: (B8 - B4) / (B8 + B4). Várias vão com ponto e vírgula entre elas. Operadores e funções são os de Qualidade no mosaico de qualidade, e nomes de índices podem estar no lugar de suas fórmulas: NDVI, EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>'{text}' in CRS is no coordinate reference system.</source>
        <translation>'{text}' em SRC não é um sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The cell size must be greater than 0, and it is {cell_size:g}.</source>
        <translation>O tamanho da célula deve ser maior que 0, e é {cell_size:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The reference layer '{layer}' cannot be opened.</source>
        <translation>A camada de referência '{layer}' não pode ser aberta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/output_grid.py"/>
        <source>The extent '{extent}' holds no area in the CRS of the result.</source>
        <translation>A extensão '{extent}' não tem área no SRC do resultado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners</source>
        <translation>Imagens associadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Images that bring further bands, such as cloud probabilities, angles or masks from other files. Their bands are bands of the images that they belong to, taken from the nearest pixel: in masks, qualities and expressions. The log says what belongs together. A collection file brings all its images.</source>
        <translation>Imagens que trazem mais bandas, como probabilidades de nuvens, ângulos ou máscaras de outros arquivos. Suas bandas são bandas das imagens a que pertencem, tomadas do pixel mais próximo: em máscaras, qualidades e expressões. O log diz o que pertence a quê. Um arquivo de coleção traz todas as suas imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Partners belong</source>
        <translation>Imagens associadas pertencem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>date: to the image of the same date. nearest: to images of dates at most so many days away. name: the name of one is part of the name of the other. position: the first to the first image in the list, and so on. all: one partner to all images. Of several, the one of the same tile is taken, else the one with the largest overlap.</source>
        <translation>date: à imagem da mesma data. nearest: a imagens de datas a no máximo tantos dias. name: o nome de uma é parte do nome da outra. position: a primeira à primeira imagem da lista, e assim por diante. all: uma imagem associada a todas as imagens. De várias, usa-se a do mesmo tile, senão a de maior sobreposição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>Days between partners</source>
        <translation>Dias entre imagens associadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/partners.py"/>
        <source>For nearest: how many days a partner may be away.</source>
        <translation>Para nearest: a quantos dias uma imagem associada pode estar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>The length of a period: a month, a season of three months, a year, or a number of days.</source>
        <translation>A duração de um período: um mês, uma estação de três meses, um ano ou um número de dias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>Days of a period</source>
        <translation>Dias de um período</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/periods.py"/>
        <source>For days: how many. They are counted from the start date, or from the first image where none is set.</source>
        <translation>Para days: quantos. São contados a partir da data inicial, ou da primeira imagem onde não há nenhuma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Id field</source>
        <translation>Campo de ID</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>What the places are called, and their files. Empty: by their feature id.</source>
        <translation>Como se chamam os lugares e seus arquivos. Vazio: pelo ID da feição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Buffer (metres)</source>
        <translation>Buffer (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>How much around each polygon is a part of the place, in metres on the ground: a number, or an expression over its fields, such as 500 or 2 * sqrt("area").</source>
        <translation>Quanto ao redor de cada polígono faz parte do lugar, em metros no terreno: um número, ou uma expressão sobre seus campos, como 500 ou 2 * sqrt("area").</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Target date of the place</source>
        <translation>Data-alvo do lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The date for which images are chosen: a field, an expression over the fields, or a date such as 2024-08-15. Empty: that of the newest image of each place. The order Nearest to the target date on top, and days in a quality, go by it where Target date is empty.</source>
        <translation>A data para a qual as imagens são escolhidas: um campo, uma expressão sobre os campos ou uma data como 2024-08-15. Vazio: a da imagem mais recente de cada lugar. A ordem A mais próxima da data-alvo, e days em uma qualidade, seguem-na onde Data-alvo está vazia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Choice of images</source>
        <translation>Escolha de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The nearest complete one: the image with the fewest masked cells in the place; of these the nearest to the target date, then the earlier. All within some days: all images of some days around the target date. The best ones: several images, in the order of The nearest complete one.</source>
        <translation>A completa mais próxima: a imagem com menos células mascaradas no lugar; dessas, a mais próxima da data-alvo, e depois a anterior. Todas em alguns dias: todas as imagens de alguns dias em torno da data-alvo. As melhores: várias imagens, na ordem de A completa mais próxima.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Days around the target date</source>
        <translation>Dias em torno da data-alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For All within some days: how many days before and after.</source>
        <translation>Para Todas em alguns dias: quantos dias antes e depois.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Number of images</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The best ones: how many images, of each group.</source>
        <translation>Para As melhores: quantas imagens, de cada grupo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Most masked cells (percent)</source>
        <translation>Máximo de células mascaradas (por cento)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For The nearest complete one: an image with more of the place masked is not complete enough. Where a group has none that is, all its images are taken, and the place becomes the median of all; the result says so.</source>
        <translation>Para A completa mais próxima: uma imagem com mais do lugar mascarado não é completa o bastante. Onde um grupo não tem nenhuma que seja, usam-se todas as suas imagens, e o lugar vira a mediana de todas; o resultado o diz.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>A property of the images, such as orbit: images are chosen from each group, so that a place gets an ascending and a descending one, and all go into one composite. Names are those of Filter. Images without the property are left out.</source>
        <translation>Uma propriedade das imagens, como orbit: as imagens são escolhidas de cada grupo, para que um lugar tenha uma ascendente e uma descendente, e todas vão para uma só composição. Os nomes são os de Filtro. Imagens sem a propriedade ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>'{text}' in Group by ({id}) is no property that images can have; there are {names}, and properties of items in double quotes.</source>
        <translation>'{text}' em Agrupar por ({id}) não é uma propriedade que imagens possam ter; há {names}, e propriedades de itens entre aspas duplas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>None of the images has the property '{name}' of Group by ({id}).</source>
        <translation>Nenhuma das imagens tem a propriedade '{name}' de Agrupar por ({id}).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>The property '{name}' of Group by ({id}) has {count} values; {most} groups are allowed.</source>
        <translation>A propriedade '{name}' de Agrupar por ({id}) tem {count} valores; {most} grupos são permitidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>{lacking} of {count} {count:image|images} {lacking:has|have} no '{name}' and {lacking:is|are} left out.</source>
        <translation>{lacking} de {count} {count:imagem|imagens} não {lacking:tem|têm} '{name}' e {lacking:é deixada|são deixadas} de fora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygon is empty.</source>
        <translation>O polígono está vazio.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>Nothing is left of the polygon with its buffer.</source>
        <translation>Nada sobra do polígono com seu buffer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons '{layer}' have no CRS, so that nobody knows where they are; set it in the properties of the layer.</source>
        <translation>Os polígonos '{layer}' não têm SRC, então ninguém sabe onde estão; defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The layer '{layer}' in Polygons holds no polygon; choose another layer.</source>
        <translation>A camada '{layer}' em Polígonos não contém nenhum polígono; escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>'{text}' in {label} ({name}) cannot be read: {reason}.</source>
        <translation>'{text}' em {label} ({name}) não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>The polygons have no field '{column}', which {label} ({name}) uses.</source>
        <translation>Os polígonos não têm o campo '{column}', que {label} ({name}) usa.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} cannot be computed: {reason}</source>
        <translation>{label} não pode ser calculado: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is empty (NULL).</source>
        <translation>{label} está vazio (NULL).</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/places.py"/>
        <source>{label} is no number: '{value}'.</source>
        <translation>{label} não é um número: '{value}'.</translation>
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
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The area of the result. Empty: the whole image.</source>
        <translation>A área do resultado. Vazio: a imagem inteira.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons hold no area.</source>
        <translation>Os polígonos não têm área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons '{layer}' cannot be opened; choose a layer of polygons in Polygons.</source>
        <translation>Os polígonos '{layer}' não podem ser abertos; escolha uma camada de polígonos em Polígonos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The polygons have no field '{field}'; choose another.</source>
        <translation>Os polígonos não têm o campo '{field}'; escolha outro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>The bands that are changed: names, numbers or regular expressions, with commas between them. Empty: those of {names} that are there. All other bands pass through.</source>
        <translation>As bandas que são mudadas: nomes, números ou expressões regulares, separados por vírgulas. Vazio: as de {names} que existirem. Todas as outras bandas passam como estão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Values are decibels</source>
        <translation>Os valores são decibéis</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>On: the values of these bands are decibels. They are worked on as powers, and the result is in decibels again. Off: the values are powers; what is below 0 is masked.</source>
        <translation>Ligado: os valores destas bandas são decibéis. Trabalha-se com eles como potências, e o resultado está de novo em decibéis. Desligado: os valores são potências; o que está abaixo de 0 é mascarado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} in decibels</source>
        <translation>{names} em decibéis</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/radar.py"/>
        <source>{names} as powers</source>
        <translation>{names} como potências</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Start date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes before this date are left out.</source>
        <translation>As cenas anteriores a esta data ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>End date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes from this date on are left out; the date is excluded.</source>
        <translation>As cenas a partir desta data ficam de fora; a própria data é excluída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that meet this area are taken. They are not cut.</source>
        <translation>Só se usam as cenas que tocam esta área. Elas não são recortadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes that hold this place are taken.</source>
        <translation>Só se usam as cenas que contêm este lugar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Only scenes of these tiles are taken, with commas between them, such as T33TWN,33TXN or 014032.</source>
        <translation>Só se usam as cenas destes tiles, separados por vírgulas, como T33TWN,33TXN ou 014032.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Largest cloud cover (%)</source>
        <translation>Maior cobertura de nuvens (%)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Scenes with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>As cenas com mais nuvens ficam de fora, e também aquelas cuja cobertura de nuvens não se conhece.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Compute cloud cover</source>
        <translation>Calcular a cobertura de nuvens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <source>Where no metadata give the share of clouds, it is counted in the band of classes or quality, by the mask for that band. It is kept in the collection file.</source>
        <translation>Onde nenhum metadado dá a proporção de nuvens, ela é contada na banda de classes ou de qualidade, com a máscara para essa banda. Fica guardada no arquivo de coleção.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/scene_choice.py"/>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' holds no area.</source>
        <translation>A extensão '{extent}' não tem área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/search_extent.py"/>
        <source>The extent '{extent}' lies nowhere on Earth.</source>
        <translation>A extensão '{extent}' não está em nenhum lugar da Terra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The images of the collection, in order; drag them in the list to change it. The last image is on top. Empty: those of the collection file.</source>
        <translation>As imagens da coleção, em ordem; arraste-as na lista para mudá-la. A última imagem fica em cima. Vazio: as do arquivo de coleção.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file</source>
        <translation>Arquivo de coleção</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A file of STAC items (an ItemCollection, one item, or one item in each line) whose images come before those of the list. An image is opened only when it meets the extent, the dates and the filter. A raster whose bands are dates (NetCDF, HDF, GeoTIFF) is a collection too, with one image for each date.</source>
        <translation>Um arquivo de itens STAC (uma ItemCollection, um item ou um item em cada linha) cujas imagens vêm antes das da lista. Uma imagem só é aberta quando atende à extensão, às datas e ao filtro. Um raster cujas bandas são datas (NetCDF, HDF, GeoTIFF) também é uma coleção, com uma imagem para cada data.</translation>
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
        <translation>Mantém as imagens cujas propriedades atendem a uma condição, por exemplo {example}. Nomes: {names}; outras propriedades de um item, entre aspas duplas. Uma imagem sem uma propriedade fica de fora, e o log as conta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../engine/inputs/added_bands.py"/>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands</source>
        <translation>Adicionar bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Bands that every image gets, as if they were in its file: names of indices, or a name and an expression, with semicolons between them, for example NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). They are computed from scaled values, and masked where a band in them is. Later ones may use earlier ones.</source>
        <translation>Bandas que toda imagem recebe, como se estivessem em seu arquivo: nomes de índices, ou um nome e uma expressão, com ponto e vírgula entre eles, por exemplo NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08). São calculadas de valores escalados e mascaradas onde uma banda nelas está. As posteriores podem usar as anteriores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Names, numbers or regular expressions, with commas between them, for example B4,B3,B2 or B.*,SCL. The result has the bands in this order. Empty: all bands that every image has. A name with a comma goes in double quotes.</source>
        <translation>Nomes, números ou expressões regulares, separados por vírgulas, por exemplo B4,B3,B2 ou B.*,SCL. O resultado tem as bandas nesta ordem. Vazio: todas as bandas que todas as imagens têm. Um nome com vírgula vai entre aspas duplas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Which image is on top where several are valid: the last in the list (As listed), the newest, the oldest, or the one nearest to the target date.</source>
        <translation>Qual imagem fica em cima onde várias são válidas: a última da lista (Lista), a mais recente, a mais antiga ou a mais próxima da data-alvo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images before this date are not used.</source>
        <translation>As imagens anteriores a esta data não são usadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Images of this date and later are not used.</source>
        <translation>As imagens desta data e posteriores não são usadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Target date</source>
        <translation>Data-alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The date for the order Nearest to the target date on top, and for days in the quality of a quality mosaic.</source>
        <translation>A data para a ordem A mais próxima da data-alvo e para days na qualidade de um mosaico de qualidade.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Date pattern</source>
        <translation>Padrão da data</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Where the date is in the names of all images: a regular expression with the named group date, or year, month and day, for example {example}. A date under Temporal in the properties of a layer goes before it.</source>
        <translation>Onde está a data nos nomes de todas as imagens: uma expressão regular com o grupo nomeado date, ou year, month e day, por exemplo {example}. Uma data em Temporal nas propriedades de uma camada tem precedência.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Fuse images of one day</source>
        <translation>Fundir imagens do mesmo dia</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>On: images of one day are put over each other first, the last one on top, and count as one image. So two tiles of one overpass do not count twice where they overlap. It is the day by the sun at each image, so that midnight of UTC parts no overpass.</source>
        <translation>Ligado: as imagens de um dia são primeiro postas umas sobre as outras, a última em cima, e contam como uma imagem. Assim dois tiles de uma passagem não contam duas vezes onde se sobrepõem. É o dia pelo sol em cada imagem, para que a meia-noite UTC não divida nenhuma passagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Least number of observations</source>
        <translation>Menor número de observações</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Pixels with fewer valid observations are masked: band by band, or whole pixels where these are taken whole. All images are read for it when it is above 1.</source>
        <translation>Pixels com menos observações válidas são mascarados: banda por banda, ou pixels inteiros onde eles são tomados inteiros. Todas as imagens são lidas para isso quando é maior que 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>When an image cannot be read</source>
        <translation>Quando uma imagem não pode ser lida</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>stop ends the run with an error. skip leaves out the whole image, names it in the log and in the footprints, and computes the result as if it had not been in the list; then the run may begin again.</source>
        <translation>stop termina a execução com um erro. skip deixa de fora a imagem inteira, cita-a no log e nos contornos e calcula o resultado como se ela não estivesse na lista; a execução pode então recomeçar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The area of the result. Empty: the smallest area that holds all images.</source>
        <translation>A área do resultado. Vazio: a menor área que contém todas as imagens.</translation>
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
        <translation>O sistema de referência de coordenadas do resultado. Vazio: o da primeira imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/running/run_area.py"/>
        <source>Cell size</source>
        <translation>Tamanho da célula</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Width and height of a cell in units of the CRS. Empty: the finest of the images.</source>
        <translation>Largura e altura de uma célula em unidades do SRC. Vazio: a mais fina das imagens.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Reference layer</source>
        <translation>Camada de referência</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster whose CRS, cells and extent the result takes over. Extent, CRS and cell size, when set, go before it.</source>
        <translation>Um raster cujo SRC, células e extensão o resultado assume. Extensão, SRC e tamanho da célula, quando definidos, têm precedência.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>How images on another grid are brought to the grid of the result. Images on the same grid are never changed. Bands of classes and quality bits are always taken from the nearest pixel.</source>
        <translation>Como as imagens em outra grade são levadas à grade do resultado. Imagens na mesma grade nunca são mudadas. Bandas de classes e de bits de qualidade vêm sempre do pixel mais próximo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Output nodata value</source>
        <translation>Valor sem dados de saída</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The number that marks pixels without data. Empty: one that cannot be a value.</source>
        <translation>O número que marca os pixels sem dados. Vazio: um que não pode ser um valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Threads (0: all)</source>
        <translation>Threads (0: todas)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Processors to use; 0 uses all.</source>
        <translation>Processadores a usar; 0 usa todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory in MB (0: automatic)</source>
        <translation>Memória em MB (0: automática)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Memory that blocks of images may take, in megabytes; 0 means 320 for each thread. The result does not depend on it.</source>
        <translation>Memória que os blocos de imagens podem ocupar, em megabytes; 0 significa 320 para cada thread. O resultado não depende disso.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Creation options</source>
        <translation>Opções de criação</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>GDAL creation options, with | between them, for example COMPRESS=LZW|TILED=YES. Empty: tiled and compressed.</source>
        <translation>Opções de criação do GDAL, com | entre elas, por exemplo COMPRESS=LZW|TILED=YES. Vazio: em blocos e comprimido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Scheduler</source>
        <translation>Agendador</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The address of a Dask scheduler whose workers do the work, for example tcp://host:8786. Empty: this computer does it. The result is the same. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>O endereço de um agendador Dask cujos workers fazem o trabalho, por exemplo tcp://host:8786. Vazio: este computador o faz. O resultado é o mesmo. Nenhum projeto o guarda: defina-o em Configurações &gt; Opções &gt; Image Collections para cada nova execução.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Path map</source>
        <translation>Mapa de caminhos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>For workers that know the folders of the images and of the result by other names: the beginning of a path here, =, and the one there, for example {example}. Several are joined by semicolons. No project keeps it: set it in Settings &gt; Options &gt; Image Collections for every new run.</source>
        <translation>Para workers que conhecem as pastas das imagens e do resultado por outros nomes: o começo de um caminho aqui, =, e o de lá, por exemplo {example}. Vários são unidos por ponto e vírgula. Nenhum projeto o guarda: defina-o em Configurações &gt; Opções &gt; Image Collections para cada nova execução.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster that says for each pixel which image it came from (its position in Images), the date as yyyymmdd, and how many images were valid; for statistics the counts and the first and last date. All images are read for it.</source>
        <translation>Um raster que diz, para cada pixel, de que imagem ele veio (sua posição em Imagens), a data como aaaammdd e quantas imagens eram válidas; para estatísticas, as contagens e a primeira e a última data. Todas as imagens são lidas para isso.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Footprints</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The outline of each image with its date, the shares of its pixels that are valid and masked, and how many pixels of the result came from it.</source>
        <translation>O contorno de cada imagem com sua data, as proporções de seus pixels que são válidos e mascarados, e quantos pixels do resultado vieram dela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/unused.py"/>
        <source>{description} ({name}) is not used, as {other_description} ({other}) is {keys}.</source>
        <translation>{description} ({name}) não é usado, pois {other_description} ({other}) é {keys}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Composites by period</source>
        <translation>Composições por período</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Makes one composite for each month, season, year, or every so many days, all on one grid, with dates that the temporal controller plays.</source>
        <translation>Faz uma composição para cada mês, estação, ano ou número de dias, todas em uma grade, com datas que o controlador temporal reproduz.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Each period becomes a GeoTIFF named after it: 2024-05, 2024-JJA, 2024, or the first day. Seasons are meteorological: 2024-DJF is December 2023 to February 2024. A period without images, or without valid pixels, gets no raster; the log and the table say so.</source>
        <translation>Cada período vira um GeoTIFF com o nome dele: 2024-05, 2024-JJA, 2024 ou o primeiro dia. As estações são meteorológicas: 2024-DJF é de dezembro de 2023 a fevereiro de 2024. Um período sem imagens, ou sem pixels válidos, não recebe raster; o log e a tabela o dizem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>time series,monthly,seasonal,yearly,annual,composite,temporal,animation</source>
        <translation>série temporal,mensal,sazonal,anual,composição,temporal,animação,time series</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Where the rasters are written, one for each period.</source>
        <translation>Onde os rasters são gravados, um para cada período.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Table of periods</source>
        <translation>Tabela de períodos</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>A table with the start of each period, its end (the first day after it), how many images and valid pixels it has, and what is wrong where it has none.</source>
        <translation>Uma tabela com o início de cada período, seu fim (o primeiro dia depois dele), quantas imagens e pixels válidos ele tem e o que há de errado onde não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <source>Number of periods with a result</source>
        <translation>Número de períodos com resultado</translation>
    </message>
    <message>
        <location filename="../../algorithms/periods.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' is a file; choose a folder.</source>
        <translation>A pasta de saída '{folder}' é um arquivo; escolha uma pasta.</translation>
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
        <translation>Faz o mesmo trabalho para cada polígono de uma camada: escolhe imagens para ele, faz uma composição delas e deixa um modelo fazer polígonos dela. Uma camada diz o que foi usado para cada lugar, o que foi encontrado e o que deu errado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>A place is a polygon with its buffer. Its raster holds the rectangle around it, in the CRS of the first image that reaches it unless CRS is set. Cells of the place are those with their centre in it; an image has a cell masked where a band is not valid, or where it does not reach.</source>
        <translation>Um lugar é um polígono com seu buffer. Seu raster contém o retângulo ao redor dele, no SRC da primeira imagem que o alcança, a menos que SRC esteja definido. As células do lugar são as que têm o centro nele; uma imagem tem uma célula mascarada onde uma banda não é válida ou onde ela não alcança.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>When something goes wrong with a place, its row says what, and the others go on. When the same run is started again, places are kept that were made of the same files and settings, also after QGIS was ended in the middle; all others are made again.</source>
        <translation>Quando algo dá errado com um lugar, sua linha diz o quê, e os outros continuam. Quando a mesma execução é iniciada de novo, ficam os lugares feitos dos mesmos arquivos e configurações, mesmo se o QGIS foi encerrado no meio; todos os outros são refeitos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>lakes,fields,sites,regions of interest,batch,each feature,nearest image,clip,export</source>
        <translation>lagos,campos,locais,regiões de interesse,lote,cada feição,imagem mais próxima,recortar,exportar</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The places, one for each feature.</source>
        <translation>Os lugares, um para cada feição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>The id of a model, or of any algorithm, that makes a vector layer of a raster, such as imagecollections:placewater or model:lakes. A vector layer that it asks for is the polygon of the place, without its buffer; all else must have a default. Empty: only rasters are made.</source>
        <translation>O id de um modelo, ou de qualquer algoritmo, que faz uma camada vetorial de um raster, como imagecollections:placewater ou model:lakes. Uma camada vetorial que ele pede é o polígono do lugar, sem o buffer; todo o resto deve ter um padrão. Vazio: só se fazem rasters.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Gets a GeoTIFF for each place, named by its id, and a GeoPackage of what the model makes of it. They are not loaded.</source>
        <translation>Recebe um GeoTIFF para cada lugar, com o nome de seu ID, e um GeoPackage do que o modelo faz dele. Eles não são carregados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A row for each place: images and dates of each group, masked cells, the area of the polygon and of what the model found in square metres, their intersection over union, and what went wrong. With a model, its polygons are those of the layer.</source>
        <translation>Uma linha para cada lugar: imagens e datas de cada grupo, células mascaradas, a área do polígono e do que o modelo encontrou em metros quadrados, sua interseção sobre a união e o que deu errado. Com um modelo, seus polígonos são os da camada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Number of places with a raster</source>
        <translation>Número de lugares com raster</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places kept from an earlier run</source>
        <translation>Lugares mantidos de uma execução anterior</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>to choose images for a place</source>
        <translation>para escolher imagens para um lugar</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>Places: {count}. Images: {images}.</source>
        <translation>Lugares: {count}. Imagens: {images}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>What the rasters are cut to; cells of a place beyond it count as masked. Empty: each raster holds its place.</source>
        <translation>Em que os rasters são recortados; as células de um lugar além disso contam como mascaradas. Vazio: cada raster contém seu lugar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/places.py"/>
        <source>stop: a place that needs the image has this as its problem, and the others go on. skip: places are made as if the image had not been in the list; the log names it.</source>
        <translation>stop: um lugar que precisa da imagem tem isto como problema, e os outros continuam. skip: os lugares são feitos como se a imagem não estivesse na lista; o log a cita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Takes each pixel, with all its bands, from the image with the best quality: the greenest, the clearest, the warmest.</source>
        <translation>Toma cada pixel, com todas as bandas, da imagem com a melhor qualidade: a mais verde, a mais limpa, a mais quente.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>best pixel,greenest,cloud free,composite,bap,ndvi,qualityMosaic,earth engine</source>
        <translation>melhor pixel,mais verde,sem nuvens,composição,bap,ndvi,qualityMosaic,earth engine,best pixel</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A band, its number, an index such as NDVI or EVI(L=1), or an expression, for example (B8 - B4) / (B8 + B4) or -MSK_CLDPRB. Names with spaces or hyphens, or with a digit in front, go in double quotes: "S2-B08". Operators: + - * / **, comparisons, and, or, not. Functions: abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condition, yes, no), gauss(x, centre, left, right), sigmoid(x, middle, width). Pixels with a masked quality do not compete.</source>
        <translation>Uma banda, seu número, um índice como NDVI ou EVI(L=1), ou uma expressão, por exemplo (B8 - B4) / (B8 + B4) ou -MSK_CLDPRB. Nomes com espaços ou hifens, ou com um algarismo na frente, vão entre aspas duplas: "S2-B08". Operadores: + - * / **, comparações, and, or, not. Funções: abs, sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, atan, atan2(y, x), where(condition, yes, no), gauss(x, centre, left, right), sigmoid(x, middle, width). Pixels com uma qualidade mascarada não concorrem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Besides bands it can name what is known of images: {names}, and numbers of the properties of items in double quotes. cloud_distance is in metres, to the nearest pixel of the same image that the mask takes out; days are counted from Target date, and are less than 0 before it.</source>
        <translation>Além de bandas, pode citar o que se sabe das imagens: {names}, e números das propriedades dos itens entre aspas duplas. cloud_distance é em metros, até o pixel mais próximo da mesma imagem que a máscara tira; days são contados a partir de Data-alvo e são menores que 0 antes dela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which quality wins: the highest, the lowest, or the one nearest to the quality target.</source>
        <translation>Qual qualidade vence: a mais alta, a mais baixa ou a mais próxima da qualidade-alvo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Quality target</source>
        <translation>Qualidade-alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For nearest: the image whose quality is closest to this number wins.</source>
        <translation>Para nearest: vence a imagem cuja qualidade está mais perto deste número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Equal quality</source>
        <translation>Mesma qualidade</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Which image wins where several have the same quality: the last (the one on top) or the first.</source>
        <translation>Qual imagem vence onde várias têm a mesma qualidade: a última (last, a de cima) ou a primeira (first).</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Where the winner has gaps</source>
        <translation>Onde a vencedora tem lacunas</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>What happens where the best image is masked in some band: keep leaves the band masked, skip lets only images compete that are valid in all bands, fill takes the band from the next best image.</source>
        <translation>O que acontece onde a melhor imagem está mascarada em alguma banda: keep deixa a banda mascarada, skip só deixa concorrer imagens válidas em todas as bandas, fill toma a banda da próxima melhor imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Cloud distance (metres)</source>
        <translation>Distância das nuvens (metros)</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>For cloud_distance in the quality: how far clouds are looked for. Where there is none within it, cloud_distance is this number. In a live layer that shows overviews it is the distance on these.</source>
        <translation>Para cloud_distance na qualidade: até que distância se procuram nuvens. Onde não há nenhuma dentro dela, cloud_distance é este número. Em uma camada ao vivo que mostra pirâmides, é a distância nelas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Mean of the best</source>
        <translation>Média das melhores</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 1: each band is the mean of so many best observations that are valid in it, against speckle and noise. Source and date are those of the best one.</source>
        <translation>Acima de 1: cada banda é a média de tantas das melhores observações válidas nela, contra speckle e ruído. Origem e data são as da melhor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Parts of the winning quality</source>
        <translation>Partes da qualidade vencedora</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>On: where the quality is a sum, the raster of the winning quality has a further band for each thing that is added up.</source>
        <translation>Ligado: onde a qualidade é uma soma, o raster da qualidade vencedora tem mais uma banda para cada parcela.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Weight of the medoid</source>
        <translation>Peso do medoide</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Above 0: what an observation gains in quality whose bands are the median of the pixel, and less the farther they are from it. Colours get steadier, and undetected clouds win less often. The bands of all images are read for it.</source>
        <translation>Acima de 0: o que ganha em qualidade uma observação cujas bandas são a mediana do pixel, e menos quanto mais longe estão dela. As cores ficam mais estáveis, e nuvens não detectadas vencem menos vezes. As bandas de todas as imagens são lidas para isso.</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <location filename="../../algorithms/results/composite_layers.py"/>
        <source>Winning quality</source>
        <translation>Qualidade vencedora</translation>
    </message>
    <message>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>A raster of the quality that won each pixel.</source>
        <translation>Um raster da qualidade que venceu em cada pixel.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/catalogue_search.py"/>
        <source>{address} does not list its collections.</source>
        <translation>{address} não lista suas coleções.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/chosen_images.py"/>
        <source>{label} is opened with a stored password.</source>
        <translation>{label} é aberto com uma senha guardada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Choose at least one reducer.</source>
        <translation>Escolha pelo menos um redutor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <source>Enter a quality target.</source>
        <translation>Informe uma qualidade-alvo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Choose a quality or write an expression.</source>
        <translation>Escolha uma qualidade ou escreva uma expressão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/composite_parameters.py"/>
        <location filename="../../ui/state/session.py"/>
        <source>Write a mask rule, such as SCL in 3,8,9,10.</source>
        <translation>Escreva uma regra de máscara, como SCL in 3,8,9,10.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines</source>
        <translation>Mais linhas</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>{index} is made for reflectances from 0 to 1, and the bands have larger numbers: its values are not the usual ones.</source>
        <translation>{index} é feito para reflectâncias de 0 a 1, e as bandas têm números maiores: seus valores não são os usuais.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/computed_lines.py"/>
        <source>The composite has no band '{name}'; choose it under Bands first.</source>
        <translation>A composição não tem a banda '{name}'; escolha-a antes em Bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>The polygon is empty: it has no area.</source>
        <translation>O polígono está vazio: não tem área.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>Zonal series are not there.</source>
        <translation>As séries zonais não estão lá.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/field_series.py"/>
        <source>No image lies under the polygon.</source>
        <translation>Não há nenhuma imagem sob o polígono.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The algorithm '{name}' makes no composite that this version of the plugin knows.</source>
        <translation>O algoritmo '{name}' não faz nenhuma composição que esta versão do complemento conheça.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>The images that this composite was made of cannot be opened: {names}. Put them back where they were, or make the composite again.</source>
        <translation>As imagens de que esta composição foi feita não podem ser abertas: {names}. Ponha-as de volta onde estavam ou faça a composição de novo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/inspection.py"/>
        <source>outside the image</source>
        <translation>fora da imagem</translation>
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
        <translation>'{text}' não nomeia nenhuma banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>There is a band '{band}' already; give the added one another name.</source>
        <translation>Já há uma banda '{band}'; dê outro nome à acrescentada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>Not every scene that is used has a band '{name}'.</source>
        <translation>Nem toda cena usada tem uma banda '{name}'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/layer_facts.py"/>
        <source>The index {key} needs a band '{band}', which not every scene has.</source>
        <translation>O índice {key} precisa de uma banda '{band}', que nem toda cena tem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no coordinate reference system.</source>
        <translation>'{text}' não é um sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>'{text}' is no extent; write left,right,bottom,top, and the CRS in brackets.</source>
        <translation>'{text}' não é uma extensão; escreva esquerda,direita,baixo,cima, e o SRC entre colchetes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/queries/words.py"/>
        <source>Two numbers: {first} and {second}. For numbers with commas write semicolons between them, such as 2,5; 97,5.</source>
        <translation>Dois números: {first} e {second}. Para números com vírgula, escreva ponto e vírgula entre eles, como 2,5; 97,5.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reduces all images to one: statistics, such as the median, of all valid observations of each pixel, band by band.</source>
        <translation>Reduz todas as imagens a uma: estatísticas, como a mediana, de todas as observações válidas de cada pixel, banda por banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>statistics,median,mean,percentile,count,composite,time series,cell statistics,earth engine</source>
        <translation>estatísticas,mediana,média,percentil,contagem,composição,série temporal,estatísticas de células,earth engine,median,mean</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Decibels: {levels} work on the powers 10^(L/10), and the result is 10 log10 of what comes out. So a standard deviation is the level of the standard deviation of the powers; a power of 0 has no level and is nodata. {numbers} of the powers have no unit. The product of powers is the sum of the levels. All others look at the numbers as they are: ranks are the same for levels and powers, a percentile between two ranks is interpolated in decibels, differences such as range and iqr are ratios of powers, and a trend is in decibels per year.</source>
        <translation>Decibéis: {levels} trabalham com as potências 10^(L/10), e o resultado é 10 log10 do que sai. Assim um desvio padrão é o nível do desvio padrão das potências; uma potência de 0 não tem nível e é sem dados. {numbers} das potências não têm unidade. O produto de potências é a soma dos níveis. Todos os outros veem os números como são: os postos são os mesmos para níveis e potências, um percentil entre dois postos é interpolado em decibéis, diferenças como range e iqr são razões de potências, e uma tendência é em decibéis por ano.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Reducers</source>
        <translation>Redutores</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>What to compute. Several at once cost little more than one. The result has a band for each, such as B4_median.</source>
        <translation>O que calcular. Vários de uma vez custam pouco mais que um. O resultado tem uma banda para cada um, como B4_median.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For percentile: numbers from 0 to 100, with commas between them. The bands are called B4_p10 and so on.</source>
        <translation>Para percentile: números de 0 a 100, separados por vírgulas. As bandas se chamam B4_p10 e assim por diante.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Interval of the mean (percentiles)</source>
        <translation>Intervalo da média (percentis)</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For intervalMean: the two percentiles between which values are averaged.</source>
        <translation>Para intervalMean: os dois percentis entre os quais se faz a média dos valores.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>For radar images in decibels. On: what is added up or averaged is the power behind the values, and the result is in decibels again. Minimum, maximum, median and other selections and ranks do not change.</source>
        <translation>Para imagens de radar em decibéis. Ligado: o que se soma ou de que se faz a média é a potência por trás dos valores, e o resultado está de novo em decibéis. Mínimo, máximo, mediana e outras seleções e postos não mudam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>A page about the collection: dates and gaps, CRS, cell sizes, sensors, bands that are not everywhere, clouds, images that are there twice.</source>
        <translation>Uma página sobre a coleção: datas e lacunas, SRC, tamanhos de célula, sensores, bandas que não estão em toda parte, nuvens, imagens repetidas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Report of a collection</source>
        <translation>Relatório de uma coleção</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>Look at</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>What is there</source>
        <translation>O que há</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>The first {shown} of {all} images are listed.</source>
        <translation>As primeiras {shown} de {all} imagens são listadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Natural colours</source>
        <translation>Cores naturais</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>False colour: plants are red</source>
        <translation>Falsa cor: as plantas são vermelhas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Agriculture: crops are green</source>
        <translation>Agricultura: as lavouras são verdes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Land and water</source>
        <translation>Terra e água</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Built-up areas</source>
        <translation>Áreas construídas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Burnt areas</source>
        <translation>Áreas queimadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/combinations.py"/>
        <source>Geology: rocks and soils</source>
        <translation>Geologia: rochas e solos</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>A page about the run, by which settings are compared: how much the borders between images show, how many pixels came from each image, and what was set. The borders are measured where Provenance is written too.</source>
        <translation>Uma página sobre a execução, com a qual se comparam configurações: quanto aparecem as bordas entre imagens, quantos pixels vieram de cada imagem e o que foi escolhido. As bordas são medidas onde Proveniência também é gravada.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Borders between images</source>
        <translation>Bordas entre imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They could not be measured: {error}</source>
        <translation>Não puderam ser medidas: {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>They were not measured: that takes Provenance with one source for all bands, and pixels of different images side by side.</source>
        <translation>Não foram medidas: é preciso a proveniência com uma só origem para todas as bandas, e pixels de imagens diferentes lado a lado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Neighbouring pixels</source>
        <translation>Pixels vizinhos</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Mean difference</source>
        <translation>Diferença média</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of different images</source>
        <translation>De imagens diferentes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Of one image</source>
        <translation>De uma mesma imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <source>Position</source>
        <translation>Posição</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Pixels used</source>
        <translation>Pixels usados</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Share of the pixels used, in percent</source>
        <translation>Proporção dos pixels usados, em porcentagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/composite_page.py"/>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>{live} termina em .vrt e {name} não; uma composição ao vivo não calcula pixels de antemão, então faça todos os rasters de uma execução terminarem em .vrt, ou nenhum.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>For {name} pixels are counted while they are written, and a live composite writes none; let {live} end in .tif, or leave {name} empty.</source>
        <translation>Para {name} os pixels são contados enquanto são gravados, e uma composição ao vivo não grava nenhum; faça {live} terminar em .tif, ou deixe {name} vazio.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>{label} is opened with a stored password, which a live composite would have to hold; let the output end in .tif.</source>
        <translation>{label} é aberto com uma senha guardada, que uma composição ao vivo teria de conter; faça a saída terminar em .tif.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>A live composite writes no pixels; not used: {unused}.</source>
        <translation>Uma composição ao vivo não grava pixels; não usado: {unused}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Where a live composite shows overviews, cloud_distance is the distance on these.</source>
        <translation>Onde uma composição ao vivo mostra visões gerais, cloud_distance é a distância nelas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>GDAL cannot show live composites here: {reason}</source>
        <translation>O GDAL não consegue mostrar composições ao vivo aqui: {reason}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/live.py"/>
        <source>Images that cannot be opened are left out of a live composite now. It reads no pixels before somebody looks: where those of an image cannot be read then, it shows an error.</source>
        <translation>Imagens que não podem ser abertas são deixadas de fora de uma composição ao vivo agora. Ela não lê pixels antes que alguém olhe: onde os de uma imagem não puderem ser lidos então, ela mostra um erro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>{image} matched to {reference}</source>
        <translation>{image} ajustada a {reference}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>Histograms show the share of pixels for each unit of the values, of the pixels that were compared. The rarest values at both ends are not drawn.</source>
        <translation>Os histogramas mostram a proporção de pixels para cada unidade dos valores, dos pixels que foram comparados. Os valores mais raros nos dois extremos não são desenhados.</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/matching_report.py"/>
        <source>New values by value</source>
        <translation>Novos valores por valor</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {scene}</source>
        <translation>{name} de {scene}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes</source>
        <translation>{name} de {count} cenas</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {month}</source>
        <translation>{name} de {count} cenas, {month}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} of {count} scenes, {first} to {last}</source>
        <translation>{name} de {count} cenas, {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{part}: {name}</source>
        <translation>{part}: {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by month</source>
        <translation>{method} por mês</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by season</source>
        <translation>{method} por estação</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by year</source>
        <translation>{method} por ano</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{method} by days</source>
        <translation>{method} por dias</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/names.py"/>
        <source>{name} (live)</source>
        <translation>{name} (ao vivo)</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>CRS authority identifier</source>
        <translation>Identificador de autoridade do SRC</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>Total pixel count</source>
        <translation>Contagem total de pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} ends in .vrt, and {algorithm} cannot be a live composite: it looks at all pixels before it writes any; use '.tif'.</source>
        <translation>{name} termina em .vrt, e {algorithm} não pode ser uma composição ao vivo: olha todos os pixels antes de gravar algum; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>{name} and {taken} would be the same file '{path}'; choose two names.</source>
        <translation>{name} e {taken} seriam o mesmo arquivo '{path}'; escolha dois nomes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>a run of this kind</source>
        <translation>uma execução deste tipo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another folder.</source>
        <translation>A saída '{path}' é um arquivo da imagem de entrada '{image}'; escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/outputs.py"/>
        <source>The output '{path}' is a file of the input image '{image}'; choose another name.</source>
        <translation>A saída '{path}' é um arquivo da imagem de entrada '{image}'; escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>First date</source>
        <translation>Primeira data</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Last date</source>
        <translation>Última data</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/provenance_style.py"/>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is read by this run ({description}), and {written} would take its place; choose another name for the output.</source>
        <translation>O arquivo '{path}' é lido por esta execução ({description}), e {written} tomaria seu lugar; escolha outro nome para a saída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>The file '{path}' is that of the live layer '{layer}'; choose another name for the output.</source>
        <translation>O arquivo '{path}' é o da camada ao vivo '{layer}'; escolha outro nome para a saída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/read_and_written.py"/>
        <source>{name} and a result in the output folder would be the same file '{path}'; choose another name.</source>
        <translation>{name} e um resultado na pasta de saída seriam o mesmo arquivo '{path}'; escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/seams.py"/>
        <source>The seams could not be measured. {error}</source>
        <translation>As emendas não puderam ser medidas. {error}</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>the file is not complete</source>
        <translation>o arquivo não está completo</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/sinks.py"/>
        <source>{label} cannot be written to '{place}': {reason}. Is the disk full? If not, choose another format, such as .gpkg.</source>
        <translation>{label} não pode ser gravado em '{place}': {reason}. O disco está cheio? Se não, escolha outro formato, como .gpkg.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/written_items.py"/>
        <source>'{name}' names files in a temporary folder, which are gone when QGIS is closed. To keep them, choose an output folder.</source>
        <translation>'{name}' nomeia arquivos de uma pasta temporária, que somem quando o QGIS é fechado. Para mantê-los, escolha uma pasta de saída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Zonal series</source>
        <translation>Série zonal</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Points are medians. Hollow points: less than {least} % of the polygon is valid.</source>
        <translation>Os pontos são medianas. Pontos vazados: menos de {least} % do polígono é válido.</translation>
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
        <translation>imagem</translation>
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
        <translation>nenhum pixel válido</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>No numbers because</source>
        <translation>Sem números porque</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/zonal_report.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Sample</source>
        <translation>Amostrar</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Draws pixels at random, or takes all in polygons, and writes the values of every band of every image there: a table of points, for training, checks and charts.</source>
        <translation>Sorteia pixels, ou usa todos em polígonos, e grava ali os valores de cada banda de cada imagem: uma tabela de pontos, para treinamento, conferência e gráficos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>As sample in Earth Engine. Pixels are cells of the grid of the result, and points are their centres. The same seed draws the same cells, whatever images are there. Masked pixels are drawn like others: their rows are left out then, unless you want them. An image that cannot be read has empty values, and the log says why.</source>
        <translation>Como sample no Earth Engine. Os pixels são células da grade do resultado, e os pontos são seus centros. A mesma semente sorteia as mesmas células, quaisquer que sejam as imagens. Pixels mascarados são sorteados como os outros: suas linhas depois ficam de fora, a menos que você as queira. Uma imagem que não pode ser lida tem valores vazios, e o log diz por quê.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>random points,training,extract,sampleRegions,stratified,point values,machine learning</source>
        <translation>pontos aleatórios,treinamento,extrair,sampleRegions,estratificada,valores em pontos,aprendizado de máquina,sample</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Where pixels are drawn: those with their centre in a polygon. Empty: in the whole extent.</source>
        <translation>Onde os pixels são sorteados: os que têm o centro em um polígono. Vazio: em toda a extensão.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>What the polygons are called, or their class. Empty: by their feature id.</source>
        <translation>Como os polígonos se chamam, ou sua classe. Vazio: pelo ID da feição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>A table of points, with a field for each band.</source>
        <translation>Uma tabela de pontos, com um campo para cada banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Number of pixels</source>
        <translation>Número de pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>How many pixels are drawn. 0: all.</source>
        <translation>Quantos pixels são sorteados. 0: todos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>So many in each polygon</source>
        <translation>Tantos em cada polígono</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: so many from each polygon, all where it has fewer. Off: from all together, and a pixel of several polygons is of the first.</source>
        <translation>Ligado: tantos de cada polígono, todos onde ele tem menos. Desligado: de todos juntos, e um pixel de vários polígonos é do primeiro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Another number draws other pixels.</source>
        <translation>Outro número sorteia outros pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>pixel: one row for each pixel, with fields such as 20240501_B4. image: one for each pixel and image, with name and date of the image and fields such as B4.</source>
        <translation>pixel: uma linha para cada pixel, com campos como 20240501_B4. image: uma para cada pixel e imagem, com nome e data da imagem e campos como B4.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Leave out rows with empty values</source>
        <translation>Deixar de fora linhas com valores vazios</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>On: rows in which any band is masked are left out. Off: masked bands are empty, and only rows without any value are left out.</source>
        <translation>Ligado: as linhas em que alguma banda está mascarada ficam de fora. Desligado: as bandas mascaradas são vazias, e só ficam de fora as linhas sem nenhum valor.</translation>
    </message>
    <message>
        <location filename="../../algorithms/sample.py"/>
        <source>Pixels drawn: {count}; rows in the table: {kept}.</source>
        <translation>Pixels sorteados: {count}; linhas na tabela: {kept}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Search a catalogue</source>
        <translation>Buscar em um catálogo</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Finds satellite images in a catalogue on the web and writes a collection file, from which other algorithms read only what they need.</source>
        <translation>Encontra imagens de satélite em um catálogo na web e grava um arquivo de coleção, do qual outros algoritmos só leem o que precisam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>stac,catalogue,catalog,search,cloud,cog,sentinel-2,landsat,download,earth search,planetary computer,copernicus</source>
        <translation>stac,catálogo,catalog,busca,nuvem,cog,sentinel-2,landsat,baixar,earth search,planetary computer,copernicus,search</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>No image is downloaded. Catalogues and some of their collections:</source>
        <translation>Nenhuma imagem é baixada. Catálogos e algumas de suas coleções:</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The key of a known catalogue, such as {examples}, or the address of a STAC API or of a static catalogue (catalog.json). Your own ones can stand in the file image_collections/catalogues.json in the folder of your profile.</source>
        <translation>A chave de um catálogo conhecido, como {examples}, ou o endereço de uma API STAC ou de um catálogo estático (catalog.json). Os seus próprios podem estar no arquivo image_collections/catalogues.json na pasta do seu perfil.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Names of collections of the catalogue, with commas between them, such as sentinel-2-l2a; * stands for all.</source>
        <translation>Nomes de coleções do catálogo, separados por vírgulas, como sentinel-2-l2a; * vale por todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only images that meet this area are taken. It may cross 180 degrees: the west is a larger number than the east then.</source>
        <translation>Só se usam as imagens que tocam esta área. Ela pode cruzar os 180 graus: o oeste é então um número maior que o leste.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images before this date are left out.</source>
        <translation>As imagens anteriores a esta data ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images from this date on are left out; the date is excluded.</source>
        <translation>As imagens a partir desta data ficam de fora; a própria data é excluída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>As imagens com mais nuvens ficam de fora, e também aquelas cuja cobertura de nuvens não se conhece.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Only these bands go into the collection file, such as red,nir,scl; list the band of the mask too. Images that lack one of them are left out. Empty: all bands.</source>
        <translation>Só estas bandas vão para o arquivo de coleção, como red,nir,scl; liste também a banda da máscara. As imagens sem uma delas ficam de fora. Vazio: todas as bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images</source>
        <translation>Máximo de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../ui/catalogue/form.py"/>
        <source>The search ends after so many images. Catalogues usually give the newest first.</source>
        <translation>A busca termina depois de tantas imagens. Os catálogos costumam dar as mais recentes primeiro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. The collection file notes its id only.</source>
        <translation>Um login ou uma chave do QGIS, para catálogos que pedem. O arquivo de coleção só anota o id.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The images that were found as STAC items, from the oldest to the newest, for Collection file of other algorithms.</source>
        <translation>As imagens encontradas como itens STAC, da mais antiga à mais recente, para Arquivo de coleção de outros algoritmos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Table of images</source>
        <translation>Tabela de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The outline of each image with its date, collection, tile, cloud cover, licence and attribution.</source>
        <translation>O contorno de cada imagem com sua data, coleção, tile, cobertura de nuvens, licença e atribuição.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Collections (COLLECTIONS) is empty; write the name of a collection, or * for all.</source>
        <translation>Coleções (COLLECTIONS) está vazio; escreva o nome de uma coleção, ou * para todas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Most images (LIMIT) is less than 1; nothing can be found.</source>
        <translation>Máximo de imagens (LIMIT) é menor que 1; nada pode ser encontrado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The period from {start} to {end} is empty; the end date is not part of it.</source>
        <translation>O período de {start} a {end} está vazio; a data final não faz parte dele.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>Nothing was found. Check the names of the collections, the extent, the dates, the cloud cover and the filter.</source>
        <translation>Nada foi encontrado. Confira os nomes das coleções, a extensão, as datas, a cobertura de nuvens e o filtro.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images ask for a login. One with a name and a password is taken from Authentication (AUTHCFG); for others set GDAL_HTTP_HEADER_FILE in the environment of QGIS.</source>
        <translation>Os arquivos destas imagens pedem um login. Um com nome e senha é tomado de Autenticação (AUTHCFG); para outros, defina GDAL_HTTP_HEADER_FILE no ambiente do QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/search.py"/>
        <source>The files of these images are read by GDAL with your keys for S3: set {settings} in the environment of QGIS.</source>
        <translation>Os arquivos destas imagens são lidos pelo GDAL com suas chaves para S3: defina {settings} no ambiente do QGIS.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Histograms of a series</source>
        <translation>Histogramas de uma série</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Makes the histogram of a band or an expression, such as NDVI, of every image, in polygons or in the whole extent: a table, and a page of small charts on one scale.</source>
        <translation>Faz o histograma de uma banda ou expressão, como NDVI, de cada imagem, em polígonos ou em toda a extensão: uma tabela e uma página de pequenos gráficos em uma só escala.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>All images are counted in the same bins. A bin holds its start but not its end; the last one holds both. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Todas as imagens são contadas nos mesmos intervalos. Um intervalo contém seu início, mas não seu fim; o último contém os dois. Uma imagem que não pode ser lida, ou não tem pixel válido, tem uma linha que o diz, e as outras continuam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>time series,distribution,frequency,chart,plot,ndvi,small multiples</source>
        <translation>série temporal,distribuição,frequência,gráfico,ndvi,pequenos múltiplos,time series,chart</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Number of bins</source>
        <translation>Número de intervalos</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Into how many bins of equal width values are sorted.</source>
        <translation>Em quantos intervalos de largura igual os valores são repartidos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Start of the first bin</source>
        <translation>Início do primeiro intervalo</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the least value of all images. Values below it are not counted.</source>
        <translation>Vazio: o menor valor de todas as imagens. Os valores abaixo não são contados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>End of the last bin</source>
        <translation>Fim do último intervalo</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the largest value of all images. Values above it are not counted.</source>
        <translation>Vazio: o maior valor de todas as imagens. Os valores acima não são contados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Least width of bins</source>
        <translation>Menor largura dos intervalos</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Empty: the number of bins above. Else bins are as in charts of Earth Engine and geemap: their width is this one, doubled until 256 of them hold all values; with 0 it is a power of two. Multiples of the width are the middles of bins.</source>
        <translation>Vazio: o número de intervalos acima. Senão os intervalos são como nos gráficos do Earth Engine e do geemap: sua largura é esta, dobrada até que 256 deles contenham todos os valores; com 0 é uma potência de dois. Múltiplos da largura são os meios dos intervalos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>The start of the first bin, {low:g}, is not below the end of the last, {high:g}.</source>
        <translation>O início da primeira classe, {low:g}, não está abaixo do fim da última, {high:g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Images: {images}, of which without numbers: {empty}.</source>
        <translation>Imagens: {images}, das quais sem números: {empty}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/serieshistogram.py"/>
        <source>Values beyond the bins: {count}.</source>
        <translation>Valores além dos intervalos: {count}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Speckle filter</source>
        <translation>Filtro de speckle</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters the speckle of radar images, each by itself or with the others of its orbit, as one file each.</source>
        <translation>Filtra o speckle de imagens de radar, cada uma por si ou com as outras de sua órbita, em um arquivo para cada uma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filters work on powers. A masked pixel is no neighbour of others, and stays masked. Boxcar is the mean of the window. Lee keeps more of a pixel the more its window varies. Refined Lee does so in the half of a window of 7 x 7 pixels that lies on the pixel's side of an edge. Gamma MAP supposes that fields vary as a gamma distribution. Multitemporal averages over all images of one orbit, so that small things stay: each image is what its windows are on average, times what its pixels are to their windows in the mean of all images. On another grid than their own, images are brought to it first. Live images that are zoomed out filter what is shown.</source>
        <translation>Os filtros trabalham com potências. Um pixel mascarado não é vizinho de outros e continua mascarado. Boxcar é a média da janela. Lee mantém mais de um pixel quanto mais sua janela varia. Lee refinado faz isso na metade de uma janela de 7 x 7 pixels que fica do lado do pixel em uma borda. Gamma MAP supõe que os campos variam como uma distribuição gama. Multitemporal faz a média de todas as imagens de uma órbita, para que coisas pequenas fiquem: cada imagem é o que suas janelas são em média, vezes o que seus pixels são para suas janelas na média de todas as imagens. Em outra grade que não a sua, as imagens são antes levadas a ela. Imagens ao vivo vistas de longe filtram o que é mostrado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>radar,sar,sentinel-1,despeckle,filter,lee,refined lee,gamma map,boxcar,quegan,noise</source>
        <translation>radar,sar,sentinel-1,despeckle,filtro,lee,lee refinado,gamma map,boxcar,quegan,ruído,refined lee</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter method</source>
        <translation>Método do filtro</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Boxcar, Lee, Refined Lee and Gamma MAP filter each image by itself; Multitemporal takes all images, which must be of one orbit.</source>
        <translation>Boxcar, Lee, Lee refinado e Gamma MAP filtram cada imagem por si; Multitemporal usa todas as imagens, que devem ser de uma só órbita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Window size</source>
        <translation>Tamanho da janela</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Pixels on a side of the window, an odd number. The window of Refined Lee has 7.</source>
        <translation>Pixels em um lado da janela, um número ímpar. A janela de Lee refinado tem 7.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Looks</source>
        <translation>Número de looks</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The equivalent number of looks of the images: the squared mean of a field that is even, by its variance; about 4 to 5 for Sentinel-1 GRD. Refined Lee finds the noise in the image, and takes this only where too few pixels are valid.</source>
        <translation>O número equivalente de looks das imagens: a média ao quadrado de um campo uniforme, dividida por sua variância; cerca de 4 a 5 para Sentinel-1 GRD. Lee refinado encontra o ruído na imagem e só usa este número onde há pixels válidos de menos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The images lie on several grids, and those of one grid are read again for each other one. With an extent all are brought to one, which is quicker.</source>
        <translation>As imagens estão em várias grades, e as de uma grade são lidas de novo para cada uma das outras. Com uma extensão todas são levadas a uma só, o que é mais rápido.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Filter: {method}, windows of {size} x {size} pixels{looks}, on {bands}.</source>
        <translation>Filtro: {method}, janelas de {size} x {size} pixels{looks}, em {bands}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>, {count:g} looks</source>
        <translation>, {count:g} looks</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels</source>
        <translation>Superpixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Cuts an image into small groups of neighbouring pixels of like values, whose borders follow those in the image. Each group has a number, and its mean in every band, and groups of like means can be put into classes.</source>
        <translation>Corta uma imagem em pequenos grupos de pixels vizinhos de valores parecidos, cujas bordas seguem as da imagem. Cada grupo tem um número e sua média em cada banda, e grupos de médias parecidas podem ser postos em classes.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic,snic,segmentation,object based,obia,cluster,objects</source>
        <translation>slic,snic,segmentação,baseado em objetos,obia,agrupamento,objetos,segmentation,cluster</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic: clusters start as squares of a grid over the whole image. In each round every pixel goes to the cluster near it that is most like it, and clusters get new centres. Then pieces apart of fewer pixels than a quarter of a square go to the largest superpixel beside them; other pieces are superpixels of their own. The image is read once in each round, in blocks; memory grows with the number of clusters only. snic: superpixels grow from seeds, pixel by pixel, for images of up to 4 million cells. All superpixels hang together by the sides of their pixels, and there are no seams.</source>
        <translation>slic: os agrupamentos começam como quadrados de uma grade sobre a imagem inteira. Em cada rodada, cada pixel vai para o agrupamento próximo mais parecido com ele, e os agrupamentos recebem novos centros. Depois, os pedaços separados com menos pixels que um quarto de um quadrado vão para o maior superpixel ao lado; os outros pedaços são superpixels próprios. A imagem é lida uma vez em cada rodada, em blocos; a memória só cresce com o número de agrupamentos. snic: os superpixels crescem de sementes, pixel por pixel, para imagens de até 4 milhões de células. Todos os superpixels se ligam pelos lados de seus pixels, e não há emendas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image to cut.</source>
        <translation>A imagem a cortar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Only pixels with their centre in a polygon are in superpixels. Empty: all pixels.</source>
        <translation>Só os pixels com o centro em um polígono estão em superpixels. Vazio: todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>slic for images of any size; snic for smooth borders, as in Earth Engine, up to 4 million cells.</source>
        <translation>slic para imagens de qualquer tamanho; snic para bordas suaves, como no Earth Engine, até 4 milhões de células.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Side of the squares that the clusters start from, so about the size of a cluster.</source>
        <translation>Lado dos quadrados de que os agrupamentos partem, ou seja, mais ou menos o tamanho de um agrupamento.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Compactness</source>
        <translation>Compacidade</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How much distance counts beside likeness: at 1, as far as the size is as bad as one standard deviation of the bands. Higher: more like squares. Lower: closer to the borders in the image.</source>
        <translation>Quanto a distância conta ao lado da semelhança: em 1, estar a um tamanho de distância é tão ruim quanto um desvio padrão das bandas. Maior: mais parecidos com quadrados. Menor: mais próximos das bordas da imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>How often at most pixels are given to clusters; 10 are enough.</source>
        <translation>Quantas vezes, no máximo, os pixels são dados a agrupamentos; 10 bastam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: how many of them to make.</source>
        <translation>Para as classes dos agrupamentos: quantas fazer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>For the classes of the clusters: another number draws other starts.</source>
        <translation>Para as classes dos agrupamentos: outro número sorteia outros inícios.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Numbers of the clusters</source>
        <translation>Números dos agrupamentos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>A raster of the numbers of the clusters, from 1.</source>
        <translation>Um raster dos números dos agrupamentos, a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of the clusters</source>
        <translation>Médias dos agrupamentos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>The image with every pixel replaced by the mean of its cluster, band by band.</source>
        <translation>A imagem com cada pixel substituído pela média de seu agrupamento, banda por banda.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of the clusters</source>
        <translation>Classes dos agrupamentos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Every pixel with the class of its cluster, from 1, the largest in area first: k-means of the means.</source>
        <translation>Cada pixel com a classe de seu agrupamento, a partir de 1, a de maior área primeiro: k-means das médias.</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Number of clusters</source>
        <translation>Número de agrupamentos</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Means of superpixels of {name}</source>
        <translation>Médias dos superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Classes of superpixels of {name}</source>
        <translation>Classes dos superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Superpixels of {name}</source>
        <translation>Superpixels de {name}</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Divides a band in two, such as water and land: 1 on one side of a threshold and 0 on the other. The threshold is found in the histogram, or given.</source>
        <translation>Divide uma banda em duas partes, como água e terra: 1 de um lado de um limiar e 0 do outro. O limiar é encontrado no histograma ou informado.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu,valley,binary,classify,water,segmentation,histogram</source>
        <translation>otsu,vale,binário,classificar,água,segmentação,histograma,limiarização,threshold</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>otsu takes the threshold at which the two sides differ most from each other; it is best where both are of like size. valley takes the lowest place between two peaks of the smoothed histogram. The histogram holds all valid pixels, read in blocks. The threshold is also a number, THRESHOLD, for models to go on with.</source>
        <translation>otsu usa o limiar em que os dois lados mais diferem um do outro; é o melhor onde ambos têm tamanho parecido. valley usa o ponto mais baixo entre dois picos do histograma suavizado. O histograma contém todos os pixels válidos, lidos em blocos. O limiar também é um número, THRESHOLD, com o qual modelos podem continuar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The image to divide.</source>
        <translation>A imagem a dividir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The histogram is that of the pixels with their centre in a polygon; the threshold divides the whole result. Empty: of all pixels.</source>
        <translation>O histograma é o dos pixels com o centro em um polígono; o limiar divide o resultado inteiro. Vazio: de todos os pixels.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>A raster of 0 and 1, and nodata where the image has.</source>
        <translation>Um raster de 0 e 1, e sem dados onde a imagem é sem dados.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>The band to divide, by name or number.</source>
        <translation>A banda a dividir, por nome ou número.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>How the threshold is found: otsu, valley, or number, which is the value below.</source>
        <translation>Como o limiar é encontrado: otsu, valley ou number, que é o valor abaixo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>For number: the threshold.</source>
        <translation>Para number: o limiar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Ones</source>
        <translation>Valor 1</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>above makes 1 of values greater than the threshold; below makes 1 of values up to the threshold, such as water in radar images.</source>
        <translation>above põe 1 nos valores maiores que o limiar; below põe 1 nos valores até o limiar, como a água em imagens de radar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Number of buckets of the histogram.</source>
        <translation>Número de intervalos do histograma.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Values beyond these two percentiles have no part in the histogram, such as 1,99: a few extreme pixels make its buckets wide and move its valley. They are divided by the threshold like all others.</source>
        <translation>Os valores além destes dois percentis não participam do histograma, como 1,99: alguns pixels extremos alargam seus intervalos e deslocam seu vale. Eles são divididos pelo limiar como todos os outros.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Value is empty; the method number needs a threshold.</source>
        <translation>Valor está vazio; o método number precisa de um limiar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Threshold: {threshold:.10g}.</source>
        <translation>Limiar: {threshold:.10g}.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel to divide.</source>
        <translation>A imagem '{name}' não tem nenhum pixel válido para dividir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>Image '{name}' has no valid pixel in the polygons to divide.</source>
        <translation>A imagem '{name}' não tem nenhum pixel válido nos polígonos para dividir.</translation>
    </message>
    <message>
        <location filename="../../algorithms/threshold.py"/>
        <source>{name} divided at {value}</source>
        <translation>{name} dividido em {value}</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Collection to bands</source>
        <translation>Coleção para bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Makes one raster of a collection: a band, or an expression such as NDVI, of every image as a band of its own.</source>
        <translation>Faz um só raster de uma coleção: uma banda, ou uma expressão como NDVI, de cada imagem como uma banda própria.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands are named by date and value, as 20240501_NDVI, and by the name of the image where no date is known. They stand in the order of the images; choose the order Newest on top for the order of time. Masked pixels are nodata. There may be hundreds of images: they are read one after the other.</source>
        <translation>As bandas têm nomes de data e valor, como 20240501_NDVI, e o nome da imagem onde não se conhece a data. Elas ficam na ordem das imagens; escolha a ordem A mais recente em cima para a ordem do tempo. Pixels mascarados são sem dados. Pode haver centenas de imagens: elas são lidas uma depois da outra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>time series,stack,layer stack,multiband,ndvi,cube,toBands</source>
        <translation>série temporal,pilha,empilhar,multibanda,ndvi,cubo,toBands,stack</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>The raster to write, with a band for each value of each image.</source>
        <translation>O raster que é gravado, com uma banda para cada valor de cada imagem.</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>Bands of the collection</source>
        <translation>Bandas da coleção</translation>
    </message>
    <message>
        <location filename="../../algorithms/tobands.py"/>
        <source>{values} by date</source>
        <translation>{values} por data</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Where</source>
        <translation>Onde (where)</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Gives the pixels of each image another value where a test holds: a number, or what another band or a partner has there. So one image is filled from another.</source>
        <translation>Dá aos pixels de cada imagem outro valor onde um teste vale: um número, ou o que outra banda ou uma imagem associada tem ali. Assim uma imagem é preenchida com outra.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>As where in Earth Engine. Where the test or the value is masked, a pixel stays what it is; a masked pixel stays masked. The function where of expressions is another thing: it masks where its condition is masked. A band of the result has the smallest type that holds its own numbers and the value. Bands of partners are not written.</source>
        <translation>Como where no Earth Engine. Onde o teste ou o valor está mascarado, um pixel fica como está; um pixel mascarado continua mascarado. A função where das expressões é outra coisa: ela mascara onde sua condição está mascarada. Uma banda do resultado tem o menor tipo que comporta seus próprios números e o valor. As bandas das imagens associadas não são gravadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>replace,conditional,fill,gap,fill from another,reclassify,radar,layover</source>
        <translation>substituir,condicional,preencher,lacuna,preencher com outra,reclassificar,radar,layover,where,fill</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>The bands to change: names, numbers or regular expressions, with commas between them. The others are written as they are. Empty: all bands.</source>
        <translation>As bandas a mudar: nomes, números ou expressões regulares, separados por vírgulas. As outras são gravadas como estão. Vazio: todas as bandas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>An expression over bands of the image and of its partners; it holds where it is not 0, for example distortion &gt; 0.</source>
        <translation>Uma expressão sobre bandas da imagem e das imagens associadas; ela vale onde não é 0, por exemplo distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../algorithms/where.py"/>
        <source>What pixels get there: a number, a band or an expression. With several bands each can have its own, with semicolons between them: VV = VV_other; VH = VH_other. Then only these are changed.</source>
        <translation>O que os pixels recebem ali: um número, uma banda ou uma expressão. Com várias bandas, cada uma pode ter o seu, com ponto e vírgula entre eles: VV = VV_other; VH = VH_other. Então só essas são mudadas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Computes statistics of a band or an expression, such as NDVI, in polygons for every image: a table, and a chart for each polygon with the dates on the axis.</source>
        <translation>Calcula estatísticas de uma banda ou expressão, como NDVI, em polígonos para cada imagem: uma tabela e um gráfico para cada polígono com as datas no eixo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>All values of a polygon are kept, so median and percentiles are exact. Percentiles are linear between the values; with areas as weights each value stands in the middle of its weight. The standard deviation is that of the population. An image that cannot be read, or has no valid pixel, has a row that says so, and the others go on.</source>
        <translation>Todos os valores de um polígono são mantidos, por isso a mediana e os percentis são exatos. Os percentis são lineares entre os valores; com áreas como pesos, cada valor fica no meio de seu peso. O desvio padrão é o da população. Uma imagem que não pode ser lida, ou não tem pixel válido, tem uma linha que o diz, e as outras continuam.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>time series,zonal statistics,chart,profile,plot,ndvi,mean,median</source>
        <translation>série temporal,estatísticas zonais,gráfico,perfil,ndvi,média,mediana,time series,zonal statistics</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>centre: a pixel counts when its centre lies in the polygon. area: each pixel counts as much as the polygon covers of it; better for small polygons.</source>
        <translation>centre: um pixel conta quando seu centro está no polígono. area: cada pixel conta tanto quanto o polígono cobre dele; melhor para polígonos pequenos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Numbers from 0 to 100, with commas between them.</source>
        <translation>Números de 0 a 100, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Least valid share</source>
        <translation>Menor proporção válida</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Points of images of which less of the polygon is valid, as under clouds, are hollow in the charts.</source>
        <translation>Os pontos de imagens em que menos do polígono é válido, como sob nuvens, são vazados nos gráficos.</translation>
    </message>
    <message>
        <location filename="../../algorithms/zonalseries.py"/>
        <source>Bands of classes or bits: {classes}. A mean or median of these says nothing; make an expression of them, such as SCL == 4.</source>
        <translation>Bandas de classes ou bits: {classes}. Uma média ou mediana deles não diz nada; faça deles uma expressão, como SCL == 4.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Classes are smaller numbers than 2**53.</source>
        <translation>As classes são números menores que 2**53.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>Band '{name}' has decimals; classes are whole numbers. Make some first, by Threshold or K-means classes.</source>
        <translation>A banda '{name}' tem decimais; classes são números inteiros. Faça classes antes, com Limiar ou Classes k-means.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>There are cells of class {nodata:.0f}, the number that marks cells without data in the result; give that class another number.</source>
        <translation>Há células da classe {nodata:.0f}, o número que marca células sem dados no resultado; dê outro número a essa classe.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/clean_classes.py"/>
        <source>'{image}' is rotated, upside down or without a grid. On other cells its classes would have other counts and areas; bring it to a grid with north up first, by Warp (reproject) with the nearest neighbour.</source>
        <translation>'{image}' está girada, de cabeça para baixo ou sem grade. Em outras células suas classes teriam outras contagens e áreas; leve-a antes a uma grade com o norte para cima, com Reprojetar (warp) e o vizinho mais próximo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cell size</source>
        <translation>tamanho da célula</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>tile</source>
        <translation>tile</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>cloud cover (%)</source>
        <translation>cobertura de nuvens (%)</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>unknown code</source>
        <translation>código desconhecido</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images}, none with a date.</source>
        <translation>{count} {count:imagem|imagens}, nenhuma com data.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image, undated.</source>
        <translation>1 imagem, sem data.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 image of {day}.</source>
        <translation>1 imagem de {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {day}.</source>
        <translation>{count} {count:imagem|imagens} de {day}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:image|images} of {count_of_days} {count_of_days:day|days}, from {first} to {last}.</source>
        <translation>{count} {count:imagem|imagens} de {count_of_days} {count_of_days:dia|dias}, de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It is in {crs}.</source>
        <translation>Está em {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>It has cells of {cell}.</source>
        <translation>Tem células de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All are in {crs}.</source>
        <translation>Todas estão em {crs}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are in {count} CRS, so that some are warped: {systems}.</source>
        <translation>Estão em {count} SRC, então algumas são reprojetadas: {systems}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>All have cells of {cell}.</source>
        <translation>Todas têm células de {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They have cells of {cells}.</source>
        <translation>Têm células de {cells}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is {known:.3g} %.</source>
        <translation>Sua cobertura de nuvens é {known:.3g} %.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Its cloud cover is unknown.</source>
        <translation>Sua cobertura de nuvens é desconhecida.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of none is known.</source>
        <translation>Não se conhece a cobertura de nuvens de nenhuma.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The cloud cover of {count} is known: from {least:.3g} to {most:.3g} %, half of them at most {median:.3g} %.</source>
        <translation>Conhece-se a cobertura de nuvens de {count}: de {least:.3g} a {most:.3g} %, metade delas no máximo {median:.3g} %.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>1 has no date: {names}.</source>
        <translation>1 não tem data: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{count} {count:has|have} no date: {names}.</source>
        <translation>{count} não {count:tem|têm} data: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>The longest gap in time is of {days} {days:day|days}, from {start} to {end}; usual are {usual:g}.</source>
        <translation>O maior intervalo no tempo é de {days} {days:dia|dias}, de {start} a {end}; o usual é {usual:g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>They are of several sensors: {sensors}. Bands of one number are not one colour; ask for colours, such as red and nir.</source>
        <translation>São de vários sensores: {sensors}. Bandas de um mesmo número não são uma mesma cor; peça cores, como red e nir.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>{name} (in {count})</source>
        <translation>{name} (em {count})</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Bands that not all images have: {listed}.</source>
        <translation>Bandas que nem todas as imagens têm: {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{old}' beside '{new}'</source>
        <translation>'{old}' ao lado de '{new}'</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each.</source>
        <translation>Uma mesma aquisição, processada duas vezes, conta duas vezes: {shown}. Deixe de fora a primeira de cada par.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/collection_report.py"/>
        <source>Of {count} Sentinel-2 {count:image|images} 1000 is added to the numbers, and of {others} not: they do not go together as they are. Read them with Collection from folder.</source>
        <translation>Em {count} {count:imagem|imagens} Sentinel-2 somou-se 1000 aos números, e em {others} não: assim elas não combinam. Leia-as com Coleção de uma pasta.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Image '{name}' has no pixel that is valid in all chosen bands; check bands and mask.</source>
        <translation>A imagem '{name}' não tem nenhum pixel válido em todas as bandas escolhidas; confira as bandas e a máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/complete_pixels.py"/>
        <source>Values in a band of image '{name}' are too large or too close to each other to be compared; rescale the band.</source>
        <translation>Os valores de uma banda da imagem '{name}' são grandes demais ou próximos demais uns dos outros para serem comparados; mude a escala da banda.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The angles of '{image}' fall to {azimuth:.1f} degrees: there is the sensor.</source>
        <translation>Os ângulos de '{image}' descem para {azimuth:.1f} graus: lá está o sensor.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>Image '{name}' has too few incidence angles to tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>A imagem '{name}' tem poucos ângulos de incidência para dizer onde está o sensor; digite o azimute (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/flattening_plan.py"/>
        <source>The incidence angle of image '{name}' is the same everywhere, and does not tell where the sensor is; enter the azimuth (AZIMUTH).</source>
        <translation>O ângulo de incidência da imagem '{name}' é o mesmo em toda parte e não diz onde está o sensor; digite o azimute (AZIMUTH).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/histogram_matching.py"/>
        <source>The image and the reference have {count} valid {count:pixel|pixels} in common in band '{name}'; at least {least} are needed. Choose all for the pixels, or images that overlap.</source>
        <translation>A imagem e a referência têm {count} {count:pixel válido|pixels válidos} em comum na banda '{name}'; são necessários ao menos {least}. Escolha todos os pixels, ou imagens que se sobreponham.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/inspection.py"/>
        <source>Its pixels cannot be inspected, as it is no composite; choose a mosaic, a quality mosaic, a medoid, a geometric median or statistics.</source>
        <translation>Seus pixels não podem ser inspecionados, pois não é uma composição; escolha um mosaico, um mosaico de qualidade, um medoide, uma mediana geométrica ou estatísticas.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Two values have the name '{name}'; give them two names.</source>
        <translation>Dois valores têm o nome '{name}'; dê a eles dois nomes.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>No value is set; enter a band or an expression.</source>
        <translation>Nenhum valor foi definido; digite uma banda ou uma expressão.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>Nothing follows the name '{name}'; enter a band or an expression after the colon.</source>
        <translation>Nada segue o nome '{name}'; digite uma banda ou uma expressão depois dos dois-pontos.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/named_values.py"/>
        <source>'{text}' names no band; enter a band or an expression of bands.</source>
        <translation>'{text}' não nomeia nenhuma banda; digite uma banda ou uma expressão de bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The numbers of pieces cannot be kept: {reason}.</source>
        <translation>Os números dos pedaços não podem ser guardados: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/pieces.py"/>
        <source>The image falls into more than {most} connected pieces, which the memory does not hold; open or smooth it first, or let Memory (MEMORY) be larger.</source>
        <translation>A imagem se divide em mais de {most} pedaços conexos, que não cabem na memória; abra-a ou suavize-a antes, ou permita mais Memória (MEMORY).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_choice.py"/>
        <source>Images of a place are chosen by a number from 1, days from 0, and a share of masked cells from 0 to 100.</source>
        <translation>As imagens de um lugar são escolhidas por um número a partir de 1, dias a partir de 0 e uma parte de células mascaradas de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there, and was not made by a run of this kind. Choose another folder, or remove it.</source>
        <translation>O arquivo '{path}' já existe e não foi feito por uma execução deste tipo. Escolha outra pasta, ou remova-o.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' is there and cannot be read; remove it to have the place made again.</source>
        <translation>O arquivo '{path}' já existe e não pode ser lido; remova-o para que o lugar seja feito de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/place_files.py"/>
        <source>The file '{path}' was changed since it was made, and stays as it is; remove it to have it made again.</source>
        <translation>O arquivo '{path}' foi alterado depois de feito, e fica como está; remova-o para que seja feito de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image reaches the place.</source>
        <translation>Nenhuma imagem alcança o lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place.</source>
        <translation>Nenhuma imagem mostra um pixel válido do lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie where the CRS of the result is defined.</source>
        <translation>O lugar não está onde o SRC do resultado é definido.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The polygon holds no cell.</source>
        <translation>O polígono não contém nenhuma célula.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The raster would hold no valid pixel.</source>
        <translation>O raster não teria nenhum pixel válido.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>The place does not lie in the extent.</source>
        <translation>O lugar não está na extensão.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{kept} of {count} {count:place|places} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} de {count} {count:lugar|lugares} {kept:foi mantido|foram mantidos} de uma execução anterior.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>{images} (kept).</source>
        <translation>{images} (mantido).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>made</source>
        <translation>feito</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>Place {number} of {total}, '{place}': {said}</source>
        <translation>Lugar {number} de {total}, '{place}': {said}</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/places.py"/>
        <source>No image shows a valid pixel of the place within {days} {days:day|days} of the target date.</source>
        <translation>Nenhuma imagem mostra um pixel válido do lugar a menos de {days} {days:dia|dias} da data-alvo.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/sampling.py"/>
        <source>There are more than {most} pixels; draw fewer with Number of pixels (NUMBER), or choose smaller polygons.</source>
        <translation>Há mais de {most} pixels; sorteie menos com Número de pixels (NUMBER), ou escolha polígonos menores.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g}.</source>
        <translation>Emendas: pixels vizinhos de imagens diferentes diferem em média {across:.4g}, os de uma mesma imagem {inside:.4g}.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/seams.py"/>
        <source>Seams: neighbouring pixels of different images differ by {across:.4g} on average, those of one image by {inside:.4g} ({times:.2f} times).</source>
        <translation>Emendas: pixels vizinhos de imagens diferentes diferem em média {across:.4g}, os de uma mesma imagem {inside:.4g} ({times:.2f} vezes).</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/superpixels.py"/>
        <source>SNIC goes cell by cell and takes at most {most} cells; the result has {pixels}. Take slic, or a smaller Extent (EXTENT).</source>
        <translation>SNIC vai célula por célula e aceita no máximo {most} células; o resultado tem {pixels}. Use slic, ou uma Extensão (EXTENT) menor.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/thresholds.py"/>
        <source>The histogram has no two peaks with a valley between them; use otsu or a number.</source>
        <translation>O histograma não tem dois picos com um vale entre eles; use otsu ou um número.</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the polygon holds no cell</source>
        <translation>o polígono não contém nenhuma célula</translation>
    </message>
    <message>
        <location filename="../../engine/analysis/zone_reading.py"/>
        <source>the image does not reach the polygons</source>
        <translation>a imagem não alcança os polígonos</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>An animation has 1 to {most} pixels a side, and not {width} x {height}.</source>
        <translation>Uma animação tem de 1 a {most} pixels de lado, e não {width} x {height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>A picture of {width} x {height} pixels is none of an animation of {wanted_width} x {wanted_height}.</source>
        <translation>Uma figura de {width} x {height} pixels não é de uma animação de {wanted_width} x {wanted_height}.</translation>
    </message>
    <message>
        <location filename="../../engine/animation/gif.py"/>
        <source>The animation '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>A animação '{path}' não pode ser gravada: {reason}. O disco está cheio, ou a pasta protegida?</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>open_images wants a list of paths, not one.</source>
        <translation>open_images espera uma lista de caminhos, não um só.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; give at least one path.</source>
        <translation>Nenhuma imagem foi dada; dê ao menos um caminho.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>Ask for provenance=True where the composite is planned.</source>
        <translation>Peça provenance=True onde a composição é planejada.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>The composite has provenance; give a path for it.</source>
        <translation>A composição tem proveniência; dê um caminho para ela.</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>{method!r} is no composite; use one such as Reduce().</source>
        <translation>{method!r} não é uma composição; use uma como Reduce().</translation>
    </message>
    <message>
        <location filename="../../engine/api.py"/>
        <source>No images were given; open at least one with open_images.</source>
        <translation>Nenhuma imagem foi dada; abra ao menos uma com open_images.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>this program has as many files open as the system allows{number}; use fewer layers of the project or fewer threads, or raise the limit (ulimit -n).</source>
        <translation>este programa tem abertos tantos arquivos quantos o sistema permite{number}; use menos camadas do projeto ou menos threads, ou aumente o limite (ulimit -n).</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>there is not enough memory; use fewer threads.</source>
        <translation>não há memória suficiente; use menos threads.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server does not answer; try again later.</source>
        <translation>o servidor não responde; tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>GDAL does not trust the certificate of the server; name the file of trusted certificates as CURL_CA_BUNDLE in Settings &gt; Options &gt; System &gt; Environment, and start QGIS again.</source>
        <translation>o GDAL não confia no certificado do servidor; indique o arquivo dos certificados confiáveis como CURL_CA_BUNDLE em Configurações &gt; Opções &gt; Sistema &gt; Ambiente, e inicie o QGIS de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server knows the file, and does not give what is in it; try again later, or check the access to it.</source>
        <translation>o servidor conhece o arquivo e não dá o que há nele; tente mais tarde, ou confira o acesso a ele.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the server answers with HTTP code {code}; try again later, or check the access to it.</source>
        <translation>o servidor responde com o código HTTP {code}; tente mais tarde, ou confira o acesso a ele.</translation>
    </message>
    <message>
        <location filename="../../engine/availability.py"/>
        <source>the system says '{reason}'; try again later.</source>
        <translation>o sistema diz '{reason}'; tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} has no raster among its assets; it has {assets}.</source>
        <translation>{label} não tem nenhum raster entre seus recursos; tem {assets}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}', {error}</source>
        <translation>{label} não pode ser usado: recurso '{key}', {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/asset_bands.py"/>
        <source>{label} cannot be used: asset '{key}' has the scale 0, which would make all of its numbers 0.</source>
        <translation>{label} não pode ser usado: o recurso '{key}' tem a escala 0, que tornaria 0 todos os seus números.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has no list 'catalogues'.</source>
        <translation>'{name}' não tem uma lista 'catalogues'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>Catalogue {number} of '{name}'</source>
        <translation>Catálogo {number} de '{name}'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>'{name}' has the catalogue '{key}' twice.</source>
        <translation>'{name}' tem o catálogo '{key}' duas vezes.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has an address that is none of the web.</source>
        <translation>{what} tem um endereço que não é da web.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has pages of {page} items; write 1 or more.</source>
        <translation>{what} tem páginas de {page} itens; escreva 1 ou mais.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} in a collection,</source>
        <translation>{what} em uma coleção,</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' may have {names}, and nothing else.</source>
        <translation>{what} recurso '{pattern}' pode ter {names}, e nada mais.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} asset '{pattern}' is no pattern: {error}.</source>
        <translation>{what} recurso '{pattern}' não é um padrão: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} signing needs 'tokens', an address that gives tokens.</source>
        <translation>{what} a assinatura precisa de 'tokens', um endereço que dá tokens.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is no record with names and values.</source>
        <translation>{what} não é um registro com nomes e valores.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has no '{name}'.</source>
        <translation>{what} não tem '{name}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has '{name}', which nobody knows.</source>
        <translation>{what} tem '{name}', que ninguém conhece.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has a '{name}' of the wrong kind.</source>
        <translation>{what} tem um '{name}' do tipo errado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} is '{word}'; write one of {words}.</source>
        <translation>{what} é '{word}'; escreva um de {words}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/catalogues.py"/>
        <source>{what} has something else than addresses.</source>
        <translation>{what} tem algo que não são endereços.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is in radar geometry, with control points in place of a grid, and its pixels are not where they belong on the ground. Correct its geometry first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR.</source>
        <translation>A imagem '{image}' está em geometria de radar, com pontos de controle no lugar de uma grade, e seus pixels não estão no seu lugar no terreno. Corrija antes sua geometria, com Range-Doppler Terrain Correction no SNAP ou com pyroSAR.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/corrected_radar.py"/>
        <source>Image '{image}' is terrain-corrected radiometrically, as '{found}' in what it says of itself tells: its slopes are flat already, and would be taken out twice. Use it as it is; sigma0 alone is flattened.</source>
        <translation>A imagem '{image}' tem correção radiométrica do terreno, como '{found}' indica no que ela diz de si: suas encostas já estão aplainadas, e seriam retiradas duas vezes. Use-a como está; só sigma0 é aplainado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is not expected there</source>
        <translation>'{text}' não é esperado ali</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{rest}' cannot be read; texts stand in single quotes, and properties of items in double quotes, such as "eo:cloud_cover"</source>
        <translation>'{rest}' não pode ser lido; textos ficam entre aspas simples, e propriedades de itens entre aspas duplas, como "eo:cloud_cover"</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>The {what} '{text}' cannot be used: {reason}. Write it such as {such_as}.</source>
        <translation>O texto de {what} '{text}' não pode ser usado: {reason}. Escreva-o como {such_as}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>its end</source>
        <translation>seu fim</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a parenthesis is not closed</source>
        <translation>um parêntese não está fechado</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>after not, 'in' is expected</source>
        <translation>depois de not espera-se 'in'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>one of &lt; &lt;= &gt; &gt;= = != or in is expected, and there is {text}</source>
        <translation>espera-se um de &lt; &lt;= &gt; &gt;= = != ou in, e há {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{text}' is no property that every image can have; there are {names}. Other properties of items stand in double quotes</source>
        <translation>'{text}' não é uma propriedade que toda imagem possa ter; há {names}. Outras propriedades de itens ficam entre aspas duplas</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a property is expected, and there is {text}</source>
        <translation>espera-se uma propriedade, e há {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>the list is not closed</source>
        <translation>a lista não está fechada</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>a number or a text in single quotes is expected for '{name}', and there is {text}</source>
        <translation>espera-se um número ou um texto entre aspas simples para '{name}', e há {text}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/filters.py"/>
        <source>'{name}' is a number, and '{text}' is none</source>
        <translation>'{name}' é um número, e '{text}' não é</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has no assets with an address that can be read.</source>
        <translation>O item '{name}' não tem recursos com um endereço que possa ser lido.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has not all bands of '{bands}'.</source>
        <translation>O item '{name}' não tem todas as bandas de '{bands}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has numbers that are none.</source>
        <translation>O item '{name}' tem números que não o são.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has texts that are none.</source>
        <translation>O item '{name}' tem textos que não o são.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/found_items.py"/>
        <source>Item '{name}' has {count} characters; that is no item.</source>
        <translation>O item '{name}' tem {count} caracteres; isso não é um item.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address '{href}' is none of a file.</source>
        <translation>seu endereço '{href}' não é de um arquivo.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/hrefs.py"/>
        <source>its address begins with {scheme}://, which is not allowed; {stores}, http, https and paths are.</source>
        <translation>seu endereço começa com {scheme}://, que não é permitido; {stores}, http, https e caminhos são.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} has no bands that can be read.</source>
        <translation>{label} não tem bandas que possam ser lidas.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') cannot be read: {reason}</source>
        <translation>{item} não pode ser usado: seu recurso '{key}' ('{path}') não pode ser lido: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{item} cannot be used: its asset '{key}' ('{path}') has no band {number}; it has {count}.</source>
        <translation>{item} não pode ser usado: seu recurso '{key}' ('{path}') não tem a banda {number}; tem {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: the file of its asset '{key}' is not there: '{path}'.</source>
        <translation>{label} não pode ser usado: o arquivo de seu recurso '{key}' não está lá: '{path}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: band '{band}' has another CRS than '{other}'; write the bands that you need in Bands.</source>
        <translation>{label} não pode ser usado: a banda '{band}' tem outro SRC que '{other}'; escreva em Bandas as que você precisa.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_images.py"/>
        <source>{label} cannot be used: {error}</source>
        <translation>{label} não pode ser usado: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>choose a file with items of STAC: an ItemCollection, one Item, or one Item in each line</source>
        <translation>escolha um arquivo com itens STAC: uma ItemCollection, um Item, ou um Item em cada linha</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' does not exist.</source>
        <translation>O arquivo de coleção '{path}' não existe.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>The collection file '{path}' cannot be read: {error}.</source>
        <translation>O arquivo de coleção '{path}' não pode ser lido: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>'{path}' is no collection file: {reason}; {what}.</source>
        <translation>'{path}' não é um arquivo de coleção: {reason}; {what}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something else than items</source>
        <translation>contém algo que não são itens</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is a {kind} of STAC, which only leads to items</source>
        <translation>é um {kind} de STAC, que só leva a itens</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it holds something that is no item (its type is no Feature)</source>
        <translation>contém algo que não é um item (seu type não é Feature)</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/item_stream.py"/>
        <source>it is no JSON, or it ends too early</source>
        <translation>não é JSON, ou termina cedo demais</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}'</source>
        <translation>O item '{name}'</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no geometry, so that nobody knows where it is; take it out of the collection file.</source>
        <translation>O item '{name}' não tem geometria, então ninguém sabe onde está; tire-o do arquivo de coleção.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/items.py"/>
        <source>Item '{name}' has no assets, so that there is nothing to read; take it out of the collection file.</source>
        <translation>O item '{name}' não tem recursos, então não há nada a ler; tire-o do arquivo de coleção.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:is|are} not of the period</source>
        <translation>{count} não {count:é|são} do período</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the extent</source>
        <translation>{count} não {count:toca|tocam} a extensão</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:does|do} not meet the filter</source>
        <translation>{count} não {count:atende|atendem} ao filtro</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} of {total} {total:item|items} of '{path}' {count:is|are} used</source>
        <translation>{count} de {total} {total:item|itens} de '{path}' {count:é usado|são usados}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>The collection file '{path}' holds no items.</source>
        <translation>O arquivo de coleção '{path}' não contém itens.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>{count} {count:has|have} no '{name}'.</source>
        <translation>{count} não {count:tem|têm} '{name}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>Check the extent, the dates and the filter.</source>
        <translation>Confira a extensão, as datas e o filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/matching.py"/>
        <source>No image is left.</source>
        <translation>Não sobra nenhuma imagem.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>direction</source>
        <translation>direção</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>relative orbit</source>
        <translation>órbita relativa</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>The multitemporal filter takes images of one orbit, and the {words} of these differs ({several}). Filter them, such as by {name} = {example} (FILTER).</source>
        <translation>O filtro multitemporal usa imagens de uma só órbita, e nestas difere: {words} ({several}). Filtre-as, por exemplo com {name} = {example} (FILTER).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/orbits.py"/>
        <source>Nothing tells the relative orbit of {unknown}: the multitemporal filter is right only where all images are of one.</source>
        <translation>Nada indica a órbita relativa de {unknown}: o filtro multitemporal só está certo onde todas as imagens são de uma só.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:is|are} of other collections</source>
        <translation>{count} {count:é|são} de outras coleções</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} {count:has more clouds, or does|have more clouds, or do} not say how many</source>
        <translation>{count} {count:tem mais nuvens, ou não diz|têm mais nuvens, ou não dizem} quantas</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} cannot be used</source>
        <translation>{count} não {count:pode ser usado|podem ser usados}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} of {total} {total:item|items} of the catalogue {count:is|are} taken</source>
        <translation>{count} de {total} {total:item|itens} do catálogo {count:é tomado|são tomados}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{files} files of the catalogue were opened, and no more are; begin at one of its collections.</source>
        <translation>{files} arquivos do catálogo foram abertos, e não se abrem mais; comece em uma de suas coleções.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The server does not take the filter; it is not sent.</source>
        <translation>O servidor não aceita o filtro; ele não é enviado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue leads to pages without an end that bring nothing new; the search ends here.</source>
        <translation>O catálogo leva sem fim a páginas que não trazem nada novo; a busca termina aqui.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{count} items were looked at, and no more are; choose a smaller extent or a shorter period.</source>
        <translation>{count} itens foram vistos, e não se veem mais; escolha uma extensão menor ou um período mais curto.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>something on a page is no item.</source>
        <translation>algo em uma página não é um item.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue does not say what licence the collection '{key}' has.</source>
        <translation>O catálogo não diz que licença a coleção '{key}' tem.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{unusable} {unusable:item|items} cannot be used: {first_problem}</source>
        <translation>{unusable} {unusable:item não pode ser usado|itens não podem ser usados}: {first_problem}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>{refused_assets} {refused_assets:file of an item was|files of items were} left out, with an address that is not allowed, such as '{refused_address}'.</source>
        <translation>{refused_assets} {refused_assets:arquivo de um item foi deixado|arquivos de itens foram deixados} de fora, com um endereço que não é permitido, como '{refused_address}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue may have more items than were taken. Choose a smaller extent or a shorter period, or a larger number for Most images (LIMIT).</source>
        <translation>O catálogo pode ter mais itens do que os tomados. Escolha uma extensão menor ou um período mais curto, ou um número maior em Máximo de imagens (LIMIT).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search.py"/>
        <source>The catalogue answers a search with JSON without items (features). Is it the address of a STAC API?</source>
        <translation>O catálogo responde a uma busca com JSON sem itens (features). É o endereço de uma API STAC?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {where} has more than {deepest} lists in each other; it is not read.</source>
        <translation>A resposta de {where} tem mais de {deepest} listas umas dentro das outras; não é lida.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} does not answer with JSON, but with '{content}'. Is it the address of a STAC catalogue?</source>
        <translation>{where} não responde com JSON, mas com '{content}'. É o endereço de um catálogo STAC?</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} answers with JSON that is no catalogue and holds no items.</source>
        <translation>{where} responde com JSON que não é um catálogo nem contém itens.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>The answer of {address} is larger than {largest} MB; it is not read.</source>
        <translation>A resposta de {address} é maior que {largest} MB; não é lida.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} asks for a login or refuses this one (HTTP {status}){says}. Choose an authentication of QGIS in Authentication (AUTHCFG).</source>
        <translation>{where} pede um login ou recusa este (HTTP {status}){says}. Escolha uma autenticação do QGIS em Autenticação (AUTHCFG).</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>, also after {count} {count:attempt|attempts}</source>
        <translation>, também depois de {count} {count:tentativa|tentativas}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} cannot answer now (HTTP {status}){times}{says}. Try again later.</source>
        <translation>{where} não pode responder agora (HTTP {status}){times}{says}. Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>There is nothing at {where} (HTTP {status}){says}. Check the catalogue and the names of the collections.</source>
        <translation>Não há nada em {where} (HTTP {status}){says}. Confira o catálogo e os nomes das coleções.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_answer.py"/>
        <source>{where} refuses the question (HTTP {status}){says}.</source>
        <translation>{where} recusa a pergunta (HTTP {status}){says}.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} says that the next page is at '{target}', which is another server; it is not asked.</source>
        <translation>O catálogo em {address} diz que a próxima página está em '{target}', que é outro servidor; ele não é consultado.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/search_request.py"/>
        <source>The catalogue at {address} asks for a next request of {count} characters; that is none.</source>
        <translation>O catálogo em {address} pede uma próxima requisição de {count} caracteres; isso não é uma requisição.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' cannot be used as a collection: {error}</source>
        <translation>'{path}' não pode ser usado como coleção: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/stack_items.py"/>
        <source>'{path}' is no collection: it has neither a time axis nor bands whose names are dates. If it is one image, choose it among Images.</source>
        <translation>'{path}' não é uma coleção: não tem nem um eixo de tempo nem bandas cujos nomes são datas. Se for uma só imagem, escolha-a em Imagens.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/static_catalogue.py"/>
        <source>Files of another server are not opened, such as '{target}'.</source>
        <translation>Arquivos de outro servidor não são abertos, como '{target}'.</translation>
    </message>
    <message>
        <location filename="../../engine/catalogue/wanted_bands.py"/>
        <source>a pattern</source>
        <translation>um padrão</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: 1 worker, {threads} {threads:thread|threads}.</source>
        <translation>Cluster {address}: 1 worker, {threads} {threads:thread|threads}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Cluster {address}: {count} {count:worker|workers}, {threads} {threads:thread|threads}.</source>
        <translation>Cluster {address}: {count} {count:worker|workers}, {threads} {threads:thread|threads}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>{name} {versions} (here {own})</source>
        <translation>{name} {versions} (aqui {own})</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} has {others}.</source>
        <translation>O worker {address} tem {others}.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The worker {address} cannot open {complaint} If the folder has another name there, write both in Path map.</source>
        <translation>O worker {address} não consegue abrir {complaint} Se a pasta tem outro nome lá, escreva os dois em Mapa de caminhos.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>Scheduler needs the Python package 'distributed', which the Python of QGIS does not have. Install it there (python3 -m pip install distributed), or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>Agendador precisa do pacote Python 'distributed', que o Python do QGIS não tem. Instale-o lá (python3 -m pip install distributed), ou deixe Agendador vazio: na janela, na etapa de um modelo e em Configurações &gt; Opções &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' does not answer. Check that it runs and that the address is right, for example tcp://host:8786, or leave Scheduler empty: in the dialog, in the step of a model, and in Settings &gt; Options &gt; Image Collections.</source>
        <translation>O agendador em '{address}' não responde. Confira se ele está rodando e se o endereço está certo, por exemplo tcp://host:8786, ou deixe Agendador vazio: na janela, na etapa de um modelo e em Configurações &gt; Opções &gt; Image Collections.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/connection.py"/>
        <source>The scheduler at '{address}' has no workers; start some first.</source>
        <translation>O agendador em '{address}' não tem workers; inicie alguns antes.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/path_map.py"/>
        <source>'{part}' in Path map is no pair of prefixes; write one such as Z:\scenes=/data/scenes.</source>
        <translation>'{part}' em Mapa de caminhos não é um par de prefixos; escreva um como Z:\scenes=/data/scenes.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/running.py"/>
        <source>A worker wrote the tile '{path}', and it is not there. Choose an output folder that this computer and the workers share.</source>
        <translation>Um worker gravou o tile '{path}', e ele não está lá. Escolha uma pasta de saída que este computador e os workers compartilhem.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The scheduler at '{address}' has stopped answering. Start it again and repeat the run.</source>
        <translation>O agendador em '{address}' parou de responder. Inicie-o de novo e repita a execução.</translation>
    </message>
    <message>
        <location filename="../../engine/cluster/tasks.py"/>
        <source>The workers were lost {tries} times while they made one block. Look at their logs; often their memory is too small.</source>
        <translation>Os workers foram perdidos {tries} vezes enquanto faziam um bloco. Veja seus logs; muitas vezes a memória deles é pequena demais.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The preference 'nearest' needs a quality target; set Quality target.</source>
        <translation>A preferência 'nearest' precisa de uma qualidade-alvo; defina Qualidade-alvo.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>Best is the number of observations in a mean, from 1.</source>
        <translation>Melhores é o número de observações em uma média, a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The weight of the medoid is no number from 0.</source>
        <translation>O peso do medoide não é um número a partir de 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>The cloud distance is not above 0; enter a number of metres.</source>
        <translation>A distância às nuvens não é maior que 0; digite um número de metros.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/choices.py"/>
        <source>for the reducer '{key}'</source>
        <translation>para o redutor '{key}'</translation>
    </message>
    <message>
        <location filename="../../engine/composites/mixed_units.py"/>
        <source>Band '{band}' has values of about {low} in image '{small}' and of about {high} in image '{large}': these can hardly be of one unit. Set the scale and offset of the files, or leave images out.</source>
        <translation>A banda '{band}' tem valores de cerca de {low} na imagem '{small}' e de cerca de {high} na imagem '{large}': dificilmente são de uma mesma unidade. Defina a escala e o deslocamento dos arquivos, ou deixe imagens de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>No quality is set; enter a band or an expression in Quality.</source>
        <translation>Nenhuma qualidade foi definida; digite uma banda ou uma expressão em Qualidade.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality '{text}' names no band, so all images would be equally good.</source>
        <translation>A qualidade '{text}' não nomeia nenhuma banda, então todas as imagens seriam igualmente boas.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>for '{name}' in the quality</source>
        <translation>para '{name}' na qualidade</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>Nothing says the {name} of image '{image}' as a number, which the quality uses; leave the image or the name out.</source>
        <translation>Nada diz {name} da imagem '{image}' como número, que a qualidade usa; deixe de fora a imagem ou o nome.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality compares the band '{name}' with a text, and bands hold numbers; compare it with a number, or a property with the text, such as {example}.</source>
        <translation>A qualidade compara a banda '{name}' com um texto, e bandas contêm números; compare-a com um número, ou uma propriedade com o texto, como {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {test}, and no image says its {name}; leave that out.</source>
        <translation>A qualidade pergunta por {test}, e nenhuma imagem diz seu {name}; tire isso.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>test in the quality</source>
        <translation>condição na qualidade</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The {name} of an image is a text, and the quality uses it as a number. Compare it by == or != with a text in single quotes, such as {example}.</source>
        <translation>{name} de uma imagem é um texto, e a qualidade o usa como número. Compare-o por == ou != com um texto entre aspas simples, como {example}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality asks for {name} {sign} {text}, and no image has this {plain}; there are {listed}.</source>
        <translation>A qualidade pergunta por {name} {sign} {text}, e nenhuma imagem tem {plain} assim; há {listed}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_inputs.py"/>
        <source>The quality uses '{days}', the days from a target date; set Target date.</source>
        <translation>A qualidade usa '{days}', os dias desde uma data-alvo; defina Data-alvo.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The number of best observations is not above 0.</source>
        <translation>O número de melhores observações não é maior que 0.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality target is no number.</source>
        <translation>A qualidade-alvo não é um número.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality has no such band.</source>
        <translation>A qualidade não tem tal banda.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The quality looks at {wanted} bands and has {count}.</source>
        <translation>A qualidade olha {wanted} bandas e tem {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>A part of the quality names what the quality does not.</source>
        <translation>Uma parte da qualidade nomeia o que a qualidade não nomeia.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The cloud distance is no number.</source>
        <translation>A distância às nuvens não é um número.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>Nothing is known of image '{image}'.</source>
        <translation>Nada se sabe da imagem '{image}'.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/quality_mosaic.py"/>
        <source>The clear fractions of the images have not been found.</source>
        <translation>As frações limpas das imagens não foram encontradas.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_bands.py"/>
        <source>The image that is made is none of those that are read.</source>
        <translation>A imagem que é feita não é nenhuma das que são lidas.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>Most values of '{name}' are below 0: these are no powers, and masked. {turn_on}</source>
        <translation>A maioria dos valores de '{name}' está abaixo de 0: não são potências, e são mascarados. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>All values of '{name}' are above 0, as powers are. {turn_off}</source>
        <translation>Todos os valores de '{name}' estão acima de 0, como as potências. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>values from {lowest:g} to {highest:g}</source>
        <translation>valores de {lowest:g} a {highest:g}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>no values</source>
        <translation>nenhum valor</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no incidence angle from 0 to 90 degrees, and are masked: band '{angle}' (ANGLE) has {values} there.</source>
        <translation>{share} de '{name}' não têm um ângulo de incidência de 0 a 90 graus, e são mascarados: a banda '{angle}' (ANGLE) tem {values} ali.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{share} of '{name}' have no height in the DEM, at them or beside them, and are masked; choose a DEM that reaches further.</source>
        <translation>{share} de '{name}' não têm altura no MDE, nem neles nem ao lado, e são mascarados; escolha um MDE que vá mais longe.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_counts.py"/>
        <source>{pixels} of {total} {total:pixel|pixels} ({share:.1%})</source>
        <translation>{pixels} de {total} {total:pixel|pixels} ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn on Values are decibels (DECIBEL) if they are decibels.</source>
        <translation>Ligue Os valores são decibéis (DECIBEL) se forem decibéis.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Turn off Values are decibels (DECIBEL) if they are powers.</source>
        <translation>Desligue Os valores são decibéis (DECIBEL) se forem potências.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>All values of band '{band}' of image '{image}' are above 0, as powers are. {turn_off}</source>
        <translation>Todos os valores da banda '{band}' da imagem '{image}' estão acima de 0, como as potências. {turn_off}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/radar_units.py"/>
        <source>Most values of band '{band}' of image '{image}' are below 0, as decibels are: what is averaged are not the powers behind them. {turn_on}</source>
        <translation>A maioria dos valores da banda '{band}' da imagem '{image}' está abaixo de 0, como os decibéis: o que se calcula em média não são as potências por trás deles. {turn_on}</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>No reducer is chosen; choose at least one in Reducers.</source>
        <translation>Nenhum redutor foi escolhido; escolha ao menos um em Redutores.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer 'percentile' needs at least one percentile.</source>
        <translation>O redutor 'percentile' precisa de ao menos um percentil.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' works on whole numbers, and band '{name}' holds decimals or differently scaled numbers in some image; choose other bands or reducers.</source>
        <translation>O redutor '{key}' trabalha com números inteiros, e a banda '{name}' contém decimais ou números com outra escala em alguma imagem; escolha outras bandas ou redutores.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/reduce.py"/>
        <source>The reducer '{key}' keeps bits, and no type holds those of all images in band '{name}': UInt64 is there beside signed numbers. Turn the images into one type first.</source>
        <translation>O redutor '{key}' conserva bits, e nenhum tipo contém os de todas as imagens na banda '{name}': há UInt64 ao lado de números com sinal. Converta antes as imagens a um só tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>No band is filtered; choose one.</source>
        <translation>Nenhuma banda é filtrada; escolha uma.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/speckle_filter.py"/>
        <source>A band is filtered that is not there.</source>
        <translation>É filtrada uma banda que não está lá.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>'{model}' is no model; choose from {models}.</source>
        <translation>'{model}' não é um modelo; escolha entre {models}.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>A band is flattened that is not there.</source>
        <translation>É aplainada uma banda que não está lá.</translation>
    </message>
    <message>
        <location filename="../../engine/composites/terrain_flattening.py"/>
        <source>The cells have no size on the ground, or no direction.</source>
        <translation>As células não têm tamanho no terreno, ou não têm direção.</translation>
    </message>
    <message>
        <location filename="../../engine/errors.py"/>
        <source>'{word}' is no {what}; there are {known}.</source>
        <translation>'{word}' não serve para {what}; há {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} has no parameter {name}; its parameters: {known}.</source>
        <translation>O índice {key} não tem o parâmetro {name}; seus parâmetros: {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>There is no index {key}; indices with parameters are written as EVI(L=1).</source>
        <translation>Não há um índice {key}; índices com parâmetros se escrevem como EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/indices.py"/>
        <source>The index {key} cannot be read with {item}; write each parameter once, with a number, as in EVI(L=1).</source>
        <translation>O índice {key} não pode ser lido com {item}; escreva cada parâmetro uma vez, com um número, como em EVI(L=1).</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes</source>
        <translation>ponha os nomes de bandas entre aspas duplas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put a band name with such a character in double quotes</source>
        <translation>ponha entre aspas duplas um nome de banda com tal caractere</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>use straight double quotes</source>
        <translation>use aspas duplas retas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write - for minus</source>
        <translation>escreva - para menos</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write ** for a power</source>
        <translation>escreva ** para uma potência</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write == to compare</source>
        <translation>escreva == para comparar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and'</source>
        <translation>escreva 'and'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or'</source>
        <translation>escreva 'or'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not', or != to compare</source>
        <translation>escreva 'not', ou != para comparar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>put band names in double quotes; a text in single quotes is compared with a property, by == or != alone</source>
        <translation>ponha os nomes de bandas entre aspas duplas; um texto entre aspas simples é comparado com uma propriedade, só por == ou !=</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write * to multiply</source>
        <translation>escreva * para multiplicar</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write / to divide</source>
        <translation>escreva / para dividir</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'and' in small letters</source>
        <translation>escreva 'and' em minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'or' in small letters</source>
        <translation>escreva 'or' em minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>write 'not' in small letters</source>
        <translation>escreva 'not' em minúsculas</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has a double quote at character {place} that is not closed.</source>
        <translation>A expressão tem no caractere {place} aspas duplas que não são fechadas.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {found} at character {place}, which has no meaning there{advice}.</source>
        <translation>A expressão tem {found} no caractere {place}, que não tem sentido ali{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator</source>
        <translation>um operador</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply at character {place}; {most} levels are allowed.</source>
        <translation>A expressão está aninhada fundo demais no caractere {place}; {most} níveis são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression compares a second time at character {place}; join two comparisons with 'and', as in 1 &lt; a and a &lt; 5.</source>
        <translation>A expressão compara pela segunda vez no caractere {place}; junte duas comparações com 'and', como em 1 &lt; a and a &lt; 5.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator or ')'</source>
        <translation>um operador ou ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a number, a band name or '('</source>
        <translation>um número, um nome de banda ou '('</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put 'not' and what follows in parentheses</source>
        <translation>; ponha 'not' e o que segue entre parênteses</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has {text} at character {place}, which is too large a number.</source>
        <translation>A expressão tem {text} no caractere {place}, um número grande demais.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an empty name in double quotes at character {place}.</source>
        <translation>A expressão tem um nome vazio entre aspas duplas no caractere {place}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; {name} is a function: put a band of that name in double quotes</source>
        <translation>; {name} é uma função: ponha entre aspas duplas uma banda com esse nome</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression has an unknown function {text} at character {place}; known are {functions}.</source>
        <translation>A expressão tem uma função desconhecida {text} no caractere {place}; são conhecidas {functions}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The function {name} at character {place} takes {values} and has {count}.</source>
        <translation>A função {name} no caractere {place} toma {values} e tem {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>an operator, ',' or ')'</source>
        <translation>um operador, ',' ou ')'</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>ends at character {place}</source>
        <translation>termina no caractere {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>has {text} at character {place}</source>
        <translation>tem {text} no caractere {place}</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>; put a band name with spaces or a digit in front in double quotes</source>
        <translation>; ponha entre aspas duplas um nome de banda com espaços ou com um dígito na frente</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression {found}, where {wanted} is expected{advice}.</source>
        <translation>A expressão {found}, onde se espera {wanted}{advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>{count} or more values</source>
        <translation>{count} ou mais valores</translation>
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
        <translation>A expressão tem {count} caracteres; {most} são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is empty; write a band name, a number or a formula.</source>
        <translation>A expressão está vazia; escreva um nome de banda, um número ou uma fórmula.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/parser.py"/>
        <source>The expression is nested too deeply; {most} levels are allowed.</source>
        <translation>A expressão está aninhada fundo demais; {most} níveis são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, but there is no band of that name.</source>
        <translation>A expressão usa a banda {name}, mas não há banda com esse nome.</translation>
    </message>
    <message>
        <location filename="../../engine/expression/tree.py"/>
        <source>The expression uses band {name}, whose values are {dtype} and not real numbers.</source>
        <translation>A expressão usa a banda {name}, cujos valores são {dtype} e não números reais.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the server answers that the file is not there.</source>
        <translation>o servidor responde que o arquivo não está lá.</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' cannot be opened: {reason}</source>
        <translation>A imagem '{name}' não pode ser aberta: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>the file is not there or not a raster</source>
        <translation>o arquivo não está lá ou não é um raster</translation>
    </message>
    <message>
        <location filename="../../engine/gdal_calls.py"/>
        <source>Image '{name}' holds numbers of the type {type}, which cannot be put in order; convert it to real numbers first.</source>
        <translation>A imagem '{name}' contém números do tipo {type}, que não podem ser ordenados; converta-a antes a números reais.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} characters; {most} are allowed.</source>
        <translation>{where} tem {count} caracteres; {most} são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has {count} bands; {most} are allowed.</source>
        <translation>{where} tem {count} bandas; {most} são permitidas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{where} has two bands '{band}'; give one of them another name, as in {band}2 = {text}.</source>
        <translation>{where} tem duas bandas '{band}'; dê outro nome a uma delas, como em {band}2 = {text}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{item}' in {where} is no index{hint}; write the name of an index, or a name and an expression, as in water = (B03 - B08) / (B03 + B08).</source>
        <translation>'{item}' em {where} não é um índice{hint}; escreva o nome de um índice, ou um nome e uma expressão, como em water = (B03 - B08) / (B03 + B08).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>'{name}' in {where} cannot be the name of a band; take a word such as water, without commas, semicolons and quotes.</source>
        <translation>'{name}' em {where} não pode ser o nome de uma banda; use uma palavra como water, sem vírgulas, pontos e vírgulas nem aspas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Nothing follows '{name} =' in {where}; write an expression.</source>
        <translation>Nada segue '{name} =' em {where}; escreva uma expressão.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The expression of '{name}' in {where} names no band, so that it would be one number everywhere.</source>
        <translation>A expressão de '{name}' em {where} não nomeia nenhuma banda, então seria um só número em toda parte.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>(small and large letters count: {similar})</source>
        <translation>(maiúsculas e minúsculas contam: {similar})</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>{error} There is an index {similar}; small and large letters count.</source>
        <translation>{error} Há um índice {similar}; maiúsculas e minúsculas contam.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has no band '{role}', which the index {name} needs ({formula}); it has {bands}. Where the sensor is not known, give the bands such names, or write an expression with the names that there are.</source>
        <translation>A imagem '{image}' não tem a banda '{role}', de que o índice {name} precisa ({formula}); tem {bands}. Onde não se conhece o sensor, dê esses nomes às bandas, ou escreva uma expressão com os nomes que há.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>The band '{name}' in Add bands uses bands that use others too often; write it with the bands of the images.</source>
        <translation>A banda '{name}' em Adicionar bandas usa bandas que usam outras vezes demais; escreva-a com as bandas das imagens.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already; give the band in Add bands another name.</source>
        <translation>A imagem '{image}' já tem uma banda '{name}'; dê outro nome à banda em Adicionar bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/added_bands.py"/>
        <source>Image '{image}' has a band '{name}' already: it is another name of its band '{band}'; give the band in Add bands another name.</source>
        <translation>A imagem '{image}' já tem uma banda '{name}': é outro nome de sua banda '{band}'; dê outro nome à banda em Adicionar bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Bands that some images do not have are left out: {left_out}.</source>
        <translation>Bandas que algumas imagens não têm são deixadas de fora: {left_out}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Band chooses {count} bands ({names}); write the name or number of one.</source>
        <translation>Banda escolhe {count} bandas ({names}); escreva o nome ou o número de uma.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band '{name}'; it has {bands}.</source>
        <translation>A imagem '{image}' não tem a banda '{name}'; tem {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{name}' can be several bands of image '{image}': {named}; write one of these names.</source>
        <translation>'{name}' pode ser várias bandas da imagem '{image}': {named}; escreva um desses nomes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Of this image: {remark}</source>
        <translation>Desta imagem: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has no band number {number}; it has {count}.</source>
        <translation>A imagem '{image}' não tem a banda número {number}; tem {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>Image '{image}' has {count} {count:band|bands} without {count:name|names} and image '{other}' has {other_count}; choose bands by number in Bands.</source>
        <translation>A imagem '{image}' tem {count} {count:banda|bandas} sem nome e a imagem '{other}' tem {other_count}; escolha as bandas por número em Bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The images have no band in common: '{first}' has {bands}, '{other}' has {other_bands}; {advice}.</source>
        <translation>As imagens não têm nenhuma banda em comum: '{first}' tem {bands}, '{other}' tem {other_bands}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>choose bands by number in Bands</source>
        <translation>escolha as bandas por número em Bandas</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>write colours in Bands, such as {listed}</source>
        <translation>escreva cores em Bandas, como {listed}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>'{item}' in Bands is no band of image '{image}' (it has {bands}), and as a pattern it cannot be used: {error}</source>
        <translation>'{item}' em Bandas não é uma banda da imagem '{image}' (ela tem {bands}), e como padrão não pode ser usado: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/bands.py"/>
        <source>The bands that match '{item}' have other names in every image: image '{image}' has {matching}.</source>
        <translation>As bandas que combinam com '{item}' têm outros nomes em cada imagem: a imagem '{image}' tem {matching}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its calendar '{calendar}' is not known; {known} are.</source>
        <translation>seu calendário '{calendar}' não é conhecido; {known} são.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' cannot be read; one such as 'days since 1970-01-01' can be.</source>
        <translation>sua unidade '{units}' não pode ser lida; uma como 'days since 1970-01-01' pode.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' has no fixed length; days, hours, minutes and seconds can be read.</source>
        <translation>sua unidade '{units}' não tem duração fixa; dias, horas, minutos e segundos podem ser lidos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' is not known; days, hours, minutes and seconds can be read.</source>
        <translation>sua unidade '{units}' não é conhecida; dias, horas, minutos e segundos podem ser lidos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>its unit '{units}' counts from a day that is none.</source>
        <translation>sua unidade '{units}' conta desde um dia que não existe.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}' in place of a number.</source>
        <translation>tem '{text}' no lugar de um número.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has '{text}', which is no day.</source>
        <translation>tem '{text}', que não é um dia.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cf_time.py"/>
        <source>it has years in which no image was taken; {first} to {last} are dates here.</source>
        <translation>tem anos em que nenhuma imagem foi tomada; aqui são datas de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/cloud_probability.py"/>
        <source>0 is nodata of band '{band}' in {names}: the pixels that are surely clear do not compete. If 0 is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 é o valor sem dados da banda '{band}' em {names}: os pixels que certamente estão limpos não competem. Se 0 é um número como os outros, desative o valor sem dados dessa banda nas propriedades da camada, em Transparência.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>to filter by date</source>
        <translation>para filtrar por data</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No image lies in the period from {start} to {end}; the images are from {first} to {last}.</source>
        <translation>Nenhuma imagem está no período de {start} a {end}; as imagens são de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the end</source>
        <translation>o fim</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The end date {end} is not after the start date {start}; the end date itself is not part of the period.</source>
        <translation>A data final {end} não é posterior à data inicial {start}; a data final não faz parte do período.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>for this order</source>
        <translation>para esta ordem</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>The order 'nearest_on_top' needs a target date; set one.</source>
        <translation>A ordem 'nearest_on_top' precisa de uma data-alvo; defina uma.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Image {image}: {remark}</source>
        <translation>Imagem {image}: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>{count} images ({names}), for each: {remark}</source>
        <translation>{count} imagens ({names}), para cada uma: {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>'{first}' and '{second}'</source>
        <translation>'{first}' e '{second}'</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One file is there twice, for example as a layer and as a path, and counts twice: {shown}. Leave out one of each.</source>
        <translation>Um arquivo está duas vezes, por exemplo como camada e como caminho, e conta duas vezes: {shown}. Deixe de fora um de cada par.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>One acquisition, processed twice, counts twice: {shown}. Leave out the first of each, which is the older one.</source>
        <translation>Uma mesma aquisição, processada duas vezes, conta duas vezes: {shown}. Deixe de fora a primeira de cada par, que é a mais antiga.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>Sentinel-2 images of baseline 04.00 and later, such as '{image}', have 1000 added to their numbers, and others have not. Load them with Collection from folder, which takes it off.</source>
        <translation>Imagens Sentinel-2 da versão de processamento 04.00 e posteriores, como '{image}', têm 1000 somado a seus números, e outras não. Carregue-as com Coleção de uma pasta, que o retira.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/collection.py"/>
        <source>No date is known of {shown}, and dates are needed {purpose}; set the date under Temporal in the layer's properties, put it in the name as yyyy-mm-dd, or say in Date pattern where it is in the names.</source>
        <translation>Não se conhece a data de {shown}, e datas são necessárias {purpose}; defina a data em Temporal, nas propriedades da camada, ponha-a no nome como aaaa-mm-dd, ou diga em Padrão da data onde ela está nos nomes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>its date is TIFFTAG_DATETIME, which is often when the file was made. If it is wrong, put the date of the image into its name as yyyy-mm-dd, or set it under Temporal in its properties.</source>
        <translation>sua data é TIFFTAG_DATETIME, que muitas vezes é quando o arquivo foi feito. Se estiver errada, ponha a data da imagem em seu nome como aaaa-mm-dd, ou defina-a em Temporal, em suas propriedades.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} cannot be read; write it as yyyy-mm-dd, for example 2020-05-18.</source>
        <translation>A data {shown} não pode ser lida; escreva-a como aaaa-mm-dd, por exemplo 2020-05-18.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/dates.py"/>
        <source>The date {shown} is not in the calendar.</source>
        <translation>A data {shown} não está no calendário.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>its axes are in degrees and it names no CRS, so WGS 84 (EPSG:4326) is taken.</source>
        <translation>seus eixos estão em graus e ele não nomeia nenhum SRC, então se toma WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: it lies at {left:g}, {top:g}; check its place.</source>
        <translation>{name} não pode ser usado: está em {left:g}, {top:g}; confira seu lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>{name} cannot be used: its cells have no width or no height.</source>
        <translation>{name} não pode ser usado: suas células não têm largura ou altura.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no coordinate reference system; set one in the layer's properties under Source.</source>
        <translation>A imagem '{name}' não tem sistema de referência de coordenadas; defina um em Fonte, nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no georeference; georeference it first.</source>
        <translation>A imagem '{name}' não tem georreferência; georreferencie-a antes.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands.</source>
        <translation>A imagem '{name}' não tem bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' holds several rasters; choose one of them: {named}.</source>
        <translation>A imagem '{name}' contém vários rasters; escolha um deles: {named}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/describe.py"/>
        <source>Image '{name}' has no bands besides an alpha band.</source>
        <translation>A imagem '{name}' não tem bandas além de uma banda alfa.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_facts.py"/>
        <source>Image '{image}' has changed its place, its CRS, or names, nodata or scale of its bands since the start.</source>
        <translation>A imagem '{image}' mudou de lugar, de SRC, ou de nomes, valor sem dados ou escala de suas bandas desde o início.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/file_stamps.py"/>
        <source>Image '{image}' has changed during the run: its file '{path}' was replaced or written to meanwhile. Run it again when the file is complete.</source>
        <translation>A imagem '{image}' mudou durante a execução: seu arquivo '{path}' foi substituído ou gravado nesse meio-tempo. Execute de novo quando o arquivo estiver completo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is taken as alpha, so the others are masked where it is 0. If it holds data, such as near infrared, give the band a name, or set Fourth band to data in Collection from folder.</source>
        <translation>sua quarta banda é tomada como alfa, então as outras são mascaradas onde ela é 0. Se contiver dados, como infravermelho próximo, dê um nome à banda, ou ponha Quarta banda em data em Coleção de uma pasta.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/fourth_band.py"/>
        <source>its fourth band is called alpha, but holds many values and is taken as data. If it is alpha, give it the name alpha, or set Fourth band to alpha in Collection from folder.</source>
        <translation>sua quarta banda se chama alfa, mas contém muitos valores e é tomada como dados. Se for alfa, dê a ela o nome alpha, ou ponha Quarta banda em alpha em Coleção de uma pasta.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>the mask is damaged</source>
        <translation>a máscara está danificada</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its size since the start.</source>
        <translation>A imagem '{image}' mudou de tamanho desde o início.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' has changed its bands since the start.</source>
        <translation>A imagem '{image}' mudou suas bandas desde o início.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {count} {count:band|bands}, and band {number} is wanted</source>
        <translation>tem {count} {count:banda|bandas}, e se quer a banda {number}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it has {stored_width} x {stored_height} pixels, and not {width} x {height}</source>
        <translation>tem {stored_width} x {stored_height} pixels, e não {width} x {height}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>it holds {kind}, and not {wanted}</source>
        <translation>contém {kind}, e não {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' is not what the collection file says of it: {problem}.</source>
        <translation>A imagem '{image}' não pode ser lida: seu arquivo '{path}' não é o que o arquivo de coleção diz dele: {problem}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read: its file '{path}' cannot be opened: {reason}</source>
        <translation>A imagem '{image}' não pode ser lida: seu arquivo '{path}' não pode ser aberto: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason}</source>
        <translation>A imagem '{image}' não pode ser lida na linha {row}, coluna {column}: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/handles.py"/>
        <source>Image '{image}' cannot be read at row {row}, column {column}: {reason} The file may be damaged or incomplete; get it again.</source>
        <translation>A imagem '{image}' não pode ser lida na linha {row}, coluna {column}: {reason} O arquivo pode estar danificado ou incompleto; obtenha-o de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has {count} characters; at most {most} are allowed.</source>
        <translation>{label} tem {count} caracteres; no máximo {most} são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} is no regular expression: {error}.</source>
        <translation>{label} não é uma expressão regular: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} could take for ever on a name of {count} characters; write it with fewer repetitions (* and +) and choices (? and |).</source>
        <translation>{label} poderia nunca acabar com um nome de {count} caracteres; escreva-o com menos repetições (* e +) e alternativas (? e |).</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has a comment or the flag x; write it without.</source>
        <translation>{label} tem um comentário ou a marca x; escreva-o sem.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} has too many repetitions (* and +) or choices (? and |) after each other; it could take for ever. Write it with fewer.</source>
        <translation>{label} tem repetições (* e +) ou alternativas (? e |) demais umas após as outras; poderia nunca acabar. Escreva-o com menos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats a group that itself holds a repetition or a choice, such as (a+)+; it could take for ever. Write it without the outer one.</source>
        <translation>{label} repete um grupo que contém ele mesmo uma repetição ou uma alternativa, como (a+)+; poderia nunca acabar. Escreva-o sem a de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/name_patterns.py"/>
        <source>{label} repeats something {times} times; {most} are allowed.</source>
        <translation>{label} repete algo {times} vezes; {most} são permitidas.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a month; the first day of it is taken as its date.</source>
        <translation>seu nome só tem um mês; o primeiro dia dele é tomado como data.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name has only a year; the first day of it is taken as its date.</source>
        <translation>seu nome só tem um ano; o primeiro dia dele é tomado como data.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/named_dates.py"/>
        <source>its name can be read in two ways, and the day is taken before the month.</source>
        <translation>seu nome pode ser lido de dois modos, e o dia é tomado antes do mês.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>to make periods</source>
        <translation>para fazer períodos</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>A period needs at least 1 day, and Days is {days}.</source>
        <translation>Um período precisa de ao menos 1 dia, e Dias é {days}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>There would be more than {most} periods from {first} to {last}; check the dates of the images or choose longer periods.</source>
        <translation>Haveria mais de {most} períodos de {first} a {last}; confira as datas das imagens ou escolha períodos mais longos.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/periods.py"/>
        <source>Of {shown} only the year or the month is known, and the first day of it is taken: they may be in a wrong period. Put the date into the name as yyyy-mm-dd, or set it under Temporal in the layer's properties.</source>
        <translation>De {shown} só se conhece o ano ou o mês, e o primeiro dia dele é usado: podem estar em um período errado. Coloque a data no nome como aaaa-mm-dd, ou informe-a em Temporal nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>No band is called {polarisations} or {other}; there are {bands}. Choose the bands to work on in Bands (BANDS).</source>
        <translation>Nenhuma banda se chama {polarisations} ou {other}; há {bands}. Escolha em Bandas (BANDS) as bandas com que trabalhar.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/polarisations.py"/>
        <source>'{text}' is not the name of one band ({parameter}); choose one of {names}.</source>
        <translation>'{text}' não é o nome de uma banda ({parameter}); escolha uma de {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/reflectances.py"/>
        <source>The index {key} is made for reflectances from 0 to 1, and band '{band}' of image '{image}' has larger numbers, as from 0 to 10000: its values are not the usual ones. Give the bands a scale, as Collection from folder does, or write its formula with bands divided by 10000.</source>
        <translation>O índice {key} é feito para reflectâncias de 0 a 1, e a banda '{band}' da imagem '{image}' tem números maiores, como de 0 a 10000: seus valores não são os usuais. Dê uma escala às bandas, como faz Coleção de uma pasta, ou escreva sua fórmula com as bandas divididas por 10000.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/sensors.py"/>
        <source>The images are of several sensors, whose bands of one number are not one colour: {names}. '{band}' is {colour} in '{image}' ({sensor}) and {other_colour} in '{other_image}' ({other_sensor}). To take one colour from all images, write colours in place of bands, such as blue, green, red, nir, swir16, swir22.</source>
        <translation>As imagens são de vários sensores, cujas bandas de um mesmo número não são uma mesma cor: {names}. '{band}' é {colour} em '{image}' ({sensor}) e {other_colour} em '{other_image}' ({other_sensor}). Para tomar uma mesma cor de todas as imagens, escreva cores no lugar de bandas, como blue, green, red, nir, swir16, swir22.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>some of its bands are dates, and band {number} ({what}) is none.</source>
        <translation>algumas de suas bandas são datas, e a banda {number} ({what}) não é.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its time axis cannot be read: {error}</source>
        <translation>seu eixo de tempo não pode ser lido: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>it has the date {date} twice for '{twice}': bands {first} and {second}.</source>
        <translation>tem duas vezes a data {date} para '{twice}': bandas {first} e {second}.</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>its '{band}' has {count} of the {total} dates of its bands, and not {date}.{advice}</source>
        <translation>sua '{band}' tem {count} das {total} datas de suas bandas, e não {date}.{advice}</translation>
    </message>
    <message>
        <location filename="../../engine/inputs/time_bands.py"/>
        <source>Take one variable by itself, under the name that GDAL has for it, such as {path}</source>
        <translation>Tome uma só variável, com o nome que o GDAL dá a ela, como {path}</translation>
    </message>
    <message>
        <location filename="../../engine/live/cache.py"/>
        <location filename="../../engine/live/requests.py"/>
        <source>Nobody looks at these pixels any more.</source>
        <translation>Ninguém mais olha estes pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>The result holds 64-bit integers, which this version of GDAL cannot show live; GDAL 3.10 can. Let the output end in .tif.</source>
        <translation>O resultado contém inteiros de 64 bits, que esta versão do GDAL não consegue mostrar ao vivo; o GDAL 3.10 consegue. Faça a saída terminar em .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/live/file.py"/>
        <source>'{path}' is no live composite.</source>
        <translation>'{path}' não é uma composição ao vivo.</translation>
    </message>
    <message>
        <location filename="../../engine/live/overviews.py"/>
        <source>Image '{image}' cannot be looked at from afar: {reason}</source>
        <translation>A imagem '{image}' não pode ser vista de longe: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/live/pixels.py"/>
        <source>{reason} If its file was moved, put it back, or make the live composite again; one that was moved together with its images is set right when QGIS opens it.</source>
        <translation>{reason} Se seu arquivo foi movido, ponha-o de volta, ou faça de novo a composição ao vivo; uma que foi movida junto com suas imagens é corrigida quando o QGIS a abre.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite cannot be used ({reason}). Make it again.</source>
        <translation>O plano da composição ao vivo não pode ser usado ({reason}). Faça-a de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no band {band}.</source>
        <translation>O plano da composição ao vivo não faz a banda {band}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/session.py"/>
        <source>The plan of the live composite makes no {kind}.</source>
        <translation>O plano da composição ao vivo não faz {kind}.</translation>
    </message>
    <message>
        <location filename="../../engine/live/trust.py"/>
        <source>Python cannot be used in VRT files</source>
        <translation>Python não pode ser usado em arquivos VRT</translation>
    </message>
    <message>
        <location filename="../../engine/live/workers.py"/>
        <source>Live composites are made of each other more than {most} deep, or in a circle; write one of them to a .tif.</source>
        <translation>Composições ao vivo são feitas umas das outras em mais de {most} níveis, ou em círculo; grave uma delas em um .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer is in units of the CRS of the result, and these are degrees: {buffer} of them are {cells} cells, and {most} are allowed. 30 m are about 0.0003 degrees.</source>
        <translation>O buffer da máscara está em unidades do SRC do resultado, que são graus: {buffer} deles são {cells} células, e {most} são permitidas. 30 m são cerca de 0.0003 graus.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>The mask buffer of {buffer} masks no more cells, as it is smaller than a cell of the result, {cell}.</source>
        <translation>O buffer da máscara de {buffer} não mascara mais células, pois é menor que uma célula do resultado, {cell}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>There is no mask '{key}'; there are {known}.</source>
        <translation>Não há máscara '{key}'; há {known}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Nothing says where the sun stood in image '{image}', which the mask '{recipe}' needs; set Sun azimuth.</source>
        <translation>Nada diz onde o sol estava na imagem '{image}', de que a máscara '{recipe}' precisa; defina Azimute do sol.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>a cloud probability</source>
        <translation>uma probabilidade de nuvens</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>near infrared</source>
        <translation>infravermelho próximo</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}).</source>
        <translation>Máscara de {images}: {key} ({rule}).</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are those of classes. If they are bits, choose the mask yourself.</source>
        <translation>Máscara de {images}: {key} ({rule}), pois os valores são os de classes. Se forem bits, escolha a máscara você mesmo.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Mask of {images}: {key} ({rule}), as the values are bits. If they are classes, choose the mask yourself.</source>
        <translation>Máscara de {images}: {key} ({rule}), pois os valores são bits. Se forem classes, escolha a máscara você mesmo.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>0 is nodata of band '{band}' in {names}, so the mask takes 0 for not known. If it is a number as others are, turn off the nodata value of that band in the layer's properties under Transparency.</source>
        <translation>0 é o valor sem dados da banda '{band}' em {names}, então a máscara toma 0 como desconhecido. Se for um número como os outros, desligue o valor sem dados dessa banda em Transparência, nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/choice.py"/>
        <source>Image '{image}' has no band of {what} ({names}), which the mask '{recipe}' needs.</source>
        <translation>A imagem '{image}' não tem uma banda de {what} ({names}), de que a máscara '{recipe}' precisa.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>Clouds would be looked for {cells} cells around each pixel; {most} are allowed. Set a smaller cloud distance.</source>
        <translation>Nuvens seriam procuradas {cells} células ao redor de cada pixel; {most} são permitidas. Defina uma distância às nuvens menor.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/image_mask.py"/>
        <source>The mask looks {cells} cells around each pixel; {most} are allowed. Set a smaller mask buffer or shadow distance.</source>
        <translation>A máscara olha {cells} células ao redor de cada pixel; {most} são permitidas. Defina um buffer da máscara ou uma distância da sombra menores.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no band for the mask '{key}', which needs one named like {band}; it has {names}.</source>
        <translation>A imagem '{image}' não tem banda para a máscara '{key}', que precisa de uma com um nome como {band}; tem {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>'{source}' must hold a list of mask presets.</source>
        <translation>'{source}' deve conter uma lista de máscaras predefinidas.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' has no {name}.</source>
        <translation>Uma máscara predefinida em '{source}' não tem {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>A mask preset in '{source}' cannot be used: {reason}.</source>
        <translation>Uma máscara predefinida em '{source}' não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' has the reason '{reason}'; choose from {reasons}.</source>
        <translation>A máscara predefinida '{key}' em '{source}' tem a razão '{reason}'; escolha entre {reasons}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>The mask preset '{key}' in '{source}' needs a key of its own and at least one term.</source>
        <translation>A máscara predefinida '{key}' em '{source}' precisa de uma chave própria e de ao menos um termo.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/presets.py"/>
        <source>Image '{image}' has no quality band that is known, so no mask can be found for it by itself; it has {names}. Choose a mask or write a mask rule.</source>
        <translation>A imagem '{image}' não tem nenhuma banda de qualidade conhecida, então não se pode achar sozinha uma máscara para ela; tem {names}. Escolha uma máscara ou escreva uma regra de máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{band} {text}' looks at bits, and band '{band}' holds decimals.</source>
        <translation>A regra de máscara '{band} {text}' olha bits, e a banda '{band}' contém decimais.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule has {count} characters; {most} are allowed.</source>
        <translation>A regra de máscara tem {count} caracteres; {most} são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule is empty; write one such as SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4.</source>
        <translation>A regra de máscara está vazia; escreva uma como SCL in 3,8,9,10 ou QA_PIXEL bits 1,3,4.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; {advice}.</source>
        <translation>A regra de máscara '{part}' não pode ser lida; {advice}.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' cannot be read; write for example SCL in 3,8,9,10 or QA_PIXEL bits 1,3,4 or BQA bits 7-8 == 3 or MSK_CLDPRB &gt; 40.</source>
        <translation>A regra de máscara '{part}' não pode ser lida; escreva por exemplo SCL in 3,8,9,10 ou QA_PIXEL bits 1,3,4 ou BQA bits 7-8 == 3 ou MSK_CLDPRB &gt; 40.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' has a range that ends before it starts; write the lower number first, such as 8-10.</source>
        <translation>A regra de máscara '{part}' tem um intervalo que termina antes de começar; escreva primeiro o número menor, como 8-10.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' compares single bits; write one range of bits, such as bits 7-8 == 3.</source>
        <translation>A regra de máscara '{part}' compara bits isolados; escreva um intervalo de bits, como bits 7-8 == 3.</translation>
    </message>
    <message>
        <location filename="../../engine/masks/rules.py"/>
        <source>The mask rule '{part}' names bits that do not exist; bits are 0 to {last}, the lower one first.</source>
        <translation>A regra de máscara '{part}' nomeia bits que não existem; os bits vão de 0 a {last}, o menor primeiro.</translation>
    </message>
    <message>
        <location filename="../../engine/numerics/kmeans.py"/>
        <source>The pixels have too few different values for {count} classes; choose fewer.</source>
        <translation>Os pixels têm poucos valores diferentes para {count} classes; escolha menos.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/databases.py"/>
        <source>The output would take the place of the file '{path}' and of all layers in it: {names}. Choose another name for the output.</source>
        <translation>A saída tomaria o lugar do arquivo '{path}' e de todas as camadas nele: {names}. Escolha outro nome para a saída.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' has no file extension, so its format is unknown; use '.tif'.</source>
        <translation>A saída '{path}' não tem extensão de arquivo, então seu formato é desconhecido; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The output '{path}' would be a virtual raster, which holds no pixels; use '.tif'.</source>
        <translation>A saída '{path}' seria um raster virtual, que não contém pixels; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for pictures and does not keep numbers as they are; use '.tif'.</source>
        <translation>O formato {format} é para fotos e não conserva os números como são; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>The format {format} is for data of one kind and does not hold every raster; use '.tif'.</source>
        <translation>O formato {format} é para dados de um só tipo e não aceita qualquer raster; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>No raster format that can be written has the extension '.{extension}'; use '.tif'.</source>
        <translation>Nenhum formato raster que possa ser gravado tem a extensão '.{extension}'; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} cannot hold {wanted}, which the result needs; use '.tif'.</source>
        <translation>Arquivos do formato {format} não podem conter {wanted}, de que o resultado precisa; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold each band as a raster of its own, and the result has {count}; use '.tif'.</source>
        <translation>Os arquivos do formato {format} contêm cada banda como um raster próprio, e o resultado tem {count}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/formats.py"/>
        <source>Files of the format {format} hold one band, and the result has {count}; use '.tif'.</source>
        <translation>Os arquivos do formato {format} contêm uma só banda, e o resultado tem {count}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/full_disk.py"/>
        <source>The disk is full, so '{path}' is not written. Make room there or choose another disk. What was in its place is unchanged.</source>
        <translation>O disco está cheio, por isso '{path}' não foi gravado. Libere espaço nele ou escolha outro disco. O que havia em seu lugar não mudou.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/journal.py"/>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is not there</source>
        <translation>'{path}' não está lá</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The numbers of polygons cannot be kept: {reason}</source>
        <translation>Os números dos polígonos não podem ser guardados: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/polygonizing.py"/>
        <source>The polygons cannot be made: {reason}</source>
        <translation>Os polígonos não podem ser feitos: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_file.py"/>
        <source>This version of GDAL cannot write the type Int8; it needs 3.7 or newer.</source>
        <translation>Esta versão do GDAL não consegue gravar o tipo Int8; é preciso a 3.7 ou mais nova.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' is not open.</source>
        <translation>A saída '{target}' não está aberta.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created with the creation options '{options}': {reason} Correct them, or leave them empty.</source>
        <translation>A saída '{target}' não pode ser criada com as opções de criação '{options}': {reason} Corrija-as, ou deixe-as vazias.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be written: {reason} Is the disk full, or the folder protected?</source>
        <translation>A saída '{target}' não pode ser gravada: {reason} O disco está cheio, ou a pasta protegida?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/raster_writer.py"/>
        <source>The output '{target}' cannot be created: {reason} Is the disk full, or the folder protected?</source>
        <translation>A saída '{target}' não pode ser criada: {reason} O disco está cheio, ou a pasta protegida?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/recovery.py"/>
        <source>'{path}' is in use</source>
        <translation>'{path}' está em uso</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: {reason}.</source>
        <translation>A pasta de saída '{folder}' não pode ser criada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The folder '{folder}' cannot be made: {reason}.</source>
        <translation>A pasta '{folder}' não pode ser criada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' cannot be written to.</source>
        <translation>A pasta de saída '{folder}' não pode ser criada: não se pode gravar em '{above}'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be made: '{above}' is a file.</source>
        <translation>A pasta de saída '{folder}' não pode ser criada: '{above}' é um arquivo.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' cannot be written to.</source>
        <translation>Não se pode gravar na pasta de saída '{folder}'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output folder '{folder}' does not exist; create it first.</source>
        <translation>A pasta de saída '{folder}' não existe; crie-a antes.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' cannot be written: {reason}.</source>
        <translation>A saída '{path}' não pode ser gravada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{path}' is a folder; add a file name.</source>
        <translation>A saída '{path}' é uma pasta; acrescente um nome de arquivo.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it is write-protected</source>
        <translation>está protegido contra gravação</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>The output '{target}' cannot be replaced: {reason}. Close the programs and remove the layers that use it, or choose another name.</source>
        <translation>A saída '{target}' não pode ser substituída: {reason}. Feche os programas e remova as camadas que a usam, ou escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/targets.py"/>
        <source>it belongs to another user</source>
        <translation>pertence a outro usuário</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/tile_vrt.py"/>
        <location filename="../../engine/sample/files.py"/>
        <source>The output '{path}' cannot be written: {reason}</source>
        <translation>A saída '{path}' não pode ser gravada: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The outputs cannot be replaced, and older files not be put back: {reason}. They are in {places}; close the programs that use them, and the next run puts them back.</source>
        <translation>As saídas não podem ser substituídas, nem os arquivos anteriores postos de volta: {reason}. Eles estão em {places}; feche os programas que os usam, e a próxima execução os põe de volta.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output '{path}' cannot be written: {reason}. Is the disk full, or the folder protected?</source>
        <translation>A saída '{path}' não pode ser gravada: {reason}. O disco está cheio, ou a pasta protegida?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/transaction.py"/>
        <source>The output folder '{folder}' cannot be written to: {reason}.</source>
        <translation>Não se pode gravar na pasta de saída '{folder}': {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>such a file cannot be opened again</source>
        <translation>um arquivo assim não pode ser aberto de novo</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its bands would be others</source>
        <translation>suas bandas seriam outras</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its values would be others</source>
        <translation>seus valores seriam outros</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>other pixels would be nodata</source>
        <translation>outros pixels ficariam sem dados</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>its place on the map would be lost</source>
        <translation>seu lugar no mapa se perderia</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/trial.py"/>
        <source>The format {format} cannot hold this result: {reason}; use '.tif'.</source>
        <translation>O formato {format} não pode conter este resultado: {reason}; use '.tif'.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/vector_file.py"/>
        <source>The polygons '{path}' cannot be written. Is the disk full?</source>
        <translation>Os polígonos '{path}' não podem ser gravados. O disco está cheio?</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The file '{path}' is there, and was not made by {maker}. Choose another folder or name, or remove it.</source>
        <translation>O arquivo '{path}' já existe e não foi feito por {maker}. Escolha outra pasta ou outro nome, ou remova-o.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>the file ends before its last tile.</source>
        <translation>o arquivo termina antes de seu último tile.</translation>
    </message>
    <message>
        <location filename="../../engine/outputs/verification.py"/>
        <source>The output '{path}' cannot be written. Is the disk full?</source>
        <translation>A saída '{path}' não pode ser gravada. O disco está cheio?</translation>
    </message>
    <message>
        <location filename="../../engine/pixels/value_types.py"/>
        <source>The output nodata value {nodata:g} cannot be stored together with values of the type {common}; choose a value that this type can hold.</source>
        <translation>O valor sem dados de saída {nodata:g} não pode ser guardado junto com valores do tipo {common}; escolha um valor que caiba nesse tipo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The quality looks for clouds, and no mask is chosen that knows any: the distance to them is the largest one everywhere. Choose a mask.</source>
        <translation>A qualidade procura nuvens, e não foi escolhida nenhuma máscara que as conheça: a distância a elas é a maior em toda parte. Escolha uma máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The least number of observations is {least}, and only {count} {count:image takes|images take} part; enter a smaller number.</source>
        <translation>O mínimo de observações é {least}, e só {count} {count:imagem participa|imagens participam}; digite um número menor.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No image lies in the extent of the result, which is from {left}, {bottom} to {right}, {top}; check the extent and its CRS.</source>
        <translation>Nenhuma imagem está na extensão do resultado, que vai de {left}, {bottom} a {right}, {top}; confira a extensão e seu SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>{count} of {total} {total:image|images} {count:does|do} not lie in the extent of the result and {count:is|are} not used: {names}.</source>
        <translation>{count} de {total} {total:imagem|imagens} não {count:está|estão} na extensão do resultado e não {count:é usada|são usadas}: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>The result would have {count} bands; {most} are allowed. Choose fewer bands, reducers or percentiles.</source>
        <translation>O resultado teria {count} bandas; {most} são permitidas. Escolha menos bandas, redutores ou percentis.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>Bands of classes or bits: {bands}. A mean or median of these is none of them; take mode, first or last, or choose other bands.</source>
        <translation>Bandas de classes ou bits: {bands}. Uma média ou mediana deles não é nenhum deles; use mode, first ou last, ou escolha outras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/make_plan.py"/>
        <source>No type holds all bands of the result exactly: whole numbers beyond 2**53 (9007199254740992) are rounded in {bands}.</source>
        <translation>Nenhum tipo contém com exatidão todas as bandas do resultado: inteiros além de 2**53 (9007199254740992) são arredondados em {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>The result would have {columns:.0f} x {rows:.0f} cells of {cell:g} x {cell2:g}; check the extent, the cell size and the CRS.</source>
        <translation>O resultado teria {columns:.0f} x {rows:.0f} células de {cell:g} x {cell2:g}; confira a extensão, o tamanho da célula e o SRC.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/output_grid.py"/>
        <source>reference layer</source>
        <translation>camada de referência</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partners that belong to no image, and are not used: {idle}.</source>
        <translation>Imagens associadas que não são de nenhuma imagem, e não são usadas: {idle}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner, as it has no date.</source>
        <translation>A imagem '{image}' não tem imagem associada, pois não tem data.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has several partners that fit alike: {names}. Take some out of Partners, or match them by another rule.</source>
        <translation>A imagem '{image}' tem várias imagens associadas que servem igualmente: {names}. Tire algumas de Imagens associadas, ou associe-as por outra regra.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: '{other}' would be its, and does not lie where it is.</source>
        <translation>A imagem '{image}' não tem imagem associada: seria '{other}', que não está onde ela está.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is of its date{day}</source>
        <translation>nenhuma é de sua data{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>none is within {days:g} {count:day|days} of its date{day}</source>
        <translation>nenhuma está a menos de {days:g} {count:dia|dias} de sua data{day}</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>no name of one is part of its name, or the other way round</source>
        <translation>nenhum nome de uma é parte de seu nome, nem o contrário</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none in place {position} of the list</source>
        <translation>não há nenhuma no lugar {position} da lista</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Image '{image}' has no partner: {reason}.</source>
        <translation>A imagem '{image}' não tem imagem associada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>there is none</source>
        <translation>não há nenhuma</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <location filename="../../engine/reading/partner_reader.py"/>
        <source>Image '{image}' cannot have partners, as it is not on a grid with north up; warp it first.</source>
        <translation>A imagem '{image}' não pode ter imagens associadas, pois não está em uma grade com o norte para cima; reprojete-a antes.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>The partner '{partner}' has a band '{band}', and so has image '{image}'; give one of them another name in the file, or write the partner with other bands.</source>
        <translation>A imagem associada '{partner}' tem uma banda '{band}', e a imagem '{image}' também; dê outro nome a uma delas no arquivo, ou grave a imagem associada com outras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>Partner of '{image}': '{partner}'</source>
        <translation>Imagem associada a '{image}': '{partner}'</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, though one name is in the other only as a part of a word or number.</source>
        <translation>{text}, embora um nome esteja no outro só como parte de uma palavra ou de um número.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose date is another: {date}, and that of the image {image_date}.</source>
        <translation>{text}, cuja data é outra: {date}, e a da imagem {image_date}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} ({apart} {apart:day|days} apart)</source>
        <translation>{text} (a {apart} {apart:dia|dias})</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text} (of the same date)</source>
        <translation>{text} (da mesma data)</translation>
    </message>
    <message>
        <location filename="../../engine/planning/partners.py"/>
        <source>{text}, whose tile is another: {tile} and {image_tile}.</source>
        <translation>{text}, cujo tile é outro: {tile} e {image_tile}.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_checks.py"/>
        <source>The plan of the live composite cannot be used: {problem}. Make it again.</source>
        <translation>O plano da composição ao vivo não pode ser usado: {problem}. Faça-a de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>it is no plan</source>
        <translation>não é um plano</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The live composite is of another version ({version}) of Image Collections; update the plugin, or make it again.</source>
        <translation>A composição ao vivo é de outra versão ({version}) de Image Collections; atualize o complemento, ou faça-a de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its texts are no list of texts</source>
        <translation>seus textos não são uma lista de textos</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>its records are in each other too deeply</source>
        <translation>seus registros estão aninhados fundo demais</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>The plan of the live composite cannot be read: {reason}. Make it again.</source>
        <translation>O plano da composição ao vivo não pode ser lido: {reason}. Faça-a de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/plan_json.py"/>
        <source>This result cannot be a live composite; let it end in .tif.</source>
        <translation>Este resultado não pode ser uma composição ao vivo; faça-o terminar em .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/recipe.py"/>
        <source>The recipe in '{name}' cannot be read ({error!r}); make the composite again.</source>
        <translation>A receita em '{name}' não pode ser lida ({error!r}); faça a composição de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value is empty; write a number, a band or an expression.</source>
        <translation>Valor está vazio; escreva um número, uma banda ou uma expressão.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Test is empty; write an expression, such as distortion &gt; 0.</source>
        <translation>Teste está vazio; escreva uma expressão, como distortion &gt; 0.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>'{item}' in Value has no band; with several write each as VV = VV_other.</source>
        <translation>'{item}' em Valor não tem banda; com várias, escreva cada uma como VV = VV_other.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has two values for the band '{name}'; write one.</source>
        <translation>Valor tem dois valores para a banda '{name}'; escreva um.</translation>
    </message>
    <message>
        <location filename="../../engine/planning/replaced_bands.py"/>
        <source>Value has the band '{name}', which Bands does not choose; add it there, or leave Bands empty.</source>
        <translation>Valor tem a banda '{name}', que Bandas não escolhe; acrescente-a lá, ou deixe Bandas vazio.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>it has control points in place of a grid; warp it first.</source>
        <translation>tem pontos de controle no lugar de uma grade; reprojete-o antes.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' does not lie where the others are.</source>
        <translation>sua banda '{band}' não está onde estão as outras.</translation>
    </message>
    <message>
        <location filename="../../engine/products/band_layout.py"/>
        <source>its band '{band}' is rotated, upside down or without a grid, and the other bands have another grid.</source>
        <translation>sua banda '{band}' está girada, de cabeça para baixo ou sem grade, e as outras bandas têm outra grade.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>it is there twice; '{taken}' is taken, '{other}' is not.</source>
        <translation>está lá duas vezes; '{taken}' é tomado, '{other}' não.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>its date is not known.</source>
        <translation>sua data não é conhecida.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>the scenes are from {first} to {last}</source>
        <translation>as cenas são de {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>no date is known</source>
        <translation>nenhuma data é conhecida</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>No scene lies in the period from {start} to {end}; {span}.</source>
        <translation>Nenhuma cena está no período de {start} a {end}; {span}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>band {name} is missing; write the bands that you need in Bands to do without.</source>
        <translation>falta a banda {name}; escreva em Bandas as que você precisa para dispensá-la.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>bands {names} and {last} are missing; write the bands that you need in Bands to do without.</source>
        <translation>faltam as bandas {names} e {last}; escreva em Bandas as que você precisa para dispensá-las.</translation>
    </message>
    <message>
        <location filename="../../engine/products/chosen_scenes.py"/>
        <source>None of {count} {count:scene|scenes} meets the filter, the tiles and the largest cloud cover.</source>
        <translation>Nenhuma de {count} {count:cena|cenas} atende ao filtro, aos tiles e à maior cobertura de nuvens.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>The search for scenes was stopped.</source>
        <translation>A busca de cenas foi interrompida.</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty, damaged or incomplete</source>
        <translation>está vazio, danificado ou incompleto</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>it is empty or too large</source>
        <translation>está vazio ou é grande demais</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' cannot be read: {reason}</source>
        <translation>seu arquivo '{name}' não pode ser lido: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>no file</source>
        <translation>nenhum arquivo</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>without ending</source>
        <translation>sem terminação</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>{count} {count:file|files} ({kinds}), such as {examples}</source>
        <translation>{count} {count:arquivo|arquivos} ({kinds}), como {examples}</translation>
    </message>
    <message>
        <location filename="../../engine/products/find_files.py"/>
        <source>its file '{name}' is cut off: it has {size} bytes of at least {end}; get it again.</source>
        <translation>seu arquivo '{name}' está cortado: tem {size} bytes de ao menos {end}; obtenha-o de novo.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Any rasters with a date in the name</source>
        <translation>Quaisquer rasters com uma data no nome</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>Files with all bands of a scene and a date in the name; or files with one band each, which the pattern puts together.</source>
        <translation>Arquivos com todas as bandas de uma cena e uma data no nome; ou arquivos com uma banda cada, que o padrão reúne.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>other rasters (.tif, .jp2, .img) with a date such as 20200518 or 2020-05-18 in the name</source>
        <translation>outros rasters (.tif, .jp2, .img) com uma data como 20200518 ou 2020-05-18 no nome</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>if the files of one date are the bands of one scene, write a pattern in Pattern.</source>
        <translation>se os arquivos de uma data são as bandas de uma cena, escreva um padrão em Padrão.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>'{date}' in its name, which the pattern took, is no date.</source>
        <translation>'{date}' em seu nome, que o padrão tomou, não é uma data.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>it and '{file}' would both be the band '{band}'.</source>
        <translation>ela e '{file}' seriam ambas a banda '{band}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its file for '{name}' has {count} bands, not one.</source>
        <translation>seu arquivo para '{name}' tem {count} bandas, e não uma.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; its bands have no names that tell, so nothing is taken off.</source>
        <translation>seu nome diz versão de processamento {baseline}, que soma 1000; suas bandas não têm nomes que o indiquem, então nada é retirado.</translation>
    </message>
    <message>
        <location filename="../../engine/products/generic.py"/>
        <source>its name says processing baseline {baseline}, which adds 1000; it is taken off.</source>
        <translation>seu nome diz versão de processamento {baseline}, que soma 1000; isso é retirado.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS (harmonised Landsat and Sentinel-2)</source>
        <translation>HLS (Landsat e Sentinel-2 harmonizados)</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>L30 and S30 scenes with one GeoTIFF per band. Values are reflectance, of the thermal bands degrees Celsius, of the angles degrees.</source>
        <translation>Cenas L30 e S30 com um GeoTIFF por banda. Os valores são reflectância; das bandas termais, graus Celsius; dos ângulos, graus.</translation>
    </message>
    <message>
        <location filename="../../engine/products/hls.py"/>
        <source>HLS scenes (files such as HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</source>
        <translation>cenas HLS (arquivos como HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The output folder '{folder}' cannot be written: {reason}.</source>
        <translation>A pasta de saída '{folder}' não pode ser gravada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The archive '{path}' cannot be read: {reason}</source>
        <translation>O arquivo compactado '{path}' não pode ser lido: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} {count:compressed tar is read from its|compressed tars are read from their} beginning again and again, which is slow; unpack {count:it to work with it|them to work with them}.</source>
        <translation>{count} {count:tar compactado é lido|tars compactados são lidos} desde o início de novo e de novo, o que é lento; {count:descompacte-o para trabalhar com ele|descompacte-os para trabalhar com eles}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>The work was stopped.</source>
        <translation>O trabalho foi interrompido.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>it is an older processing of one acquisition; '{scene}' is taken.</source>
        <translation>é um processamento mais antigo de uma mesma aquisição; '{scene}' é tomada.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{label}: {count} {count:scene|scenes} found.</source>
        <translation>{label}: {count} {count:cena encontrada|cenas encontradas}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>rasters (.tif, .jp2, .img) with names like '{pattern}'</source>
        <translation>rasters (.tif, .jp2, .img) com nomes como '{pattern}'</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scenes were found below '{folder}'. Looked for: {looked_for}. Found: {summary}.</source>
        <translation>Nenhuma cena foi encontrada abaixo de '{folder}'. Procurou-se: {looked_for}. Encontrou-se: {summary}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The scenes are of several kinds ({kinds}); their values may not mean the same. Choose a product, or a smaller folder, to keep them apart.</source>
        <translation>As cenas são de vários tipos ({kinds}); seus valores podem não significar o mesmo. Escolha um produto, ou uma pasta menor, para separá-las.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}': {remark}</source>
        <translation>Cena '{scene}': {remark}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>Scene '{scene}' is left out: {reason}</source>
        <translation>A cena '{scene}' é deixada de fora: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>{count} of {total} {total:scene|scenes} {count:is|are} in the collection{kinds}; {left_out} {left_out:is|are} left out, {outside} {outside:lies|lie} outside the period or the extent.</source>
        <translation>{count} de {total} {total:cena|cenas} {count:está|estão} na coleção{kinds}; {left_out} {left_out:é deixada|são deixadas} de fora, {outside} {outside:está|estão} fora do período ou da extensão.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>The filter, the tiles or the largest cloud cover leave out: {count}.</source>
        <translation>O filtro, os tiles ou a maior cobertura de nuvens deixam de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent.</source>
        <translation>Nenhuma cena toca a extensão.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene meets the extent and the filter.</source>
        <translation>Nenhuma cena atende à extensão e ao filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/import_scenes.py"/>
        <source>No scene can be used. {sentences}</source>
        <translation>Nenhuma cena pode ser usada. {sentences}</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat Collection 1 and 2, Level 1 and 2</source>
        <translation>Landsat Collection 1 e 2, Level 1 e 2</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Folders or tars with one file per band. Scale and offset come from the MTL file; Level-1 reflectance is not corrected for the angle of the sun. Without an MTL file, Level-1 numbers stay as they are stored.</source>
        <translation>Pastas ou arquivos tar com um arquivo por banda. Escala e deslocamento vêm do arquivo MTL; a reflectância Level-1 não é corrigida pelo ângulo do sol. Sem um arquivo MTL, os números Level-1 ficam como estão armazenados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>Landsat products (files such as LC08_L2SP_014032_20200518_..._SR_B4.TIF in a folder or a tar, with or without MTL.txt or MTL.json)</source>
        <translation>produtos Landsat (arquivos como LC08_L2SP_014032_20200518_..._SR_B4.TIF em uma pasta ou um tar, com ou sem MTL.txt ou MTL.json)</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has metadata, but no band.</source>
        <translation>tem metadados, mas nenhuma banda.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>it has no MTL file; its numbers stay as they are stored.</source>
        <translation>não tem arquivo MTL; seus números ficam como estão guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/landsat.py"/>
        <source>its reflectance is not corrected for the angle of the sun.</source>
        <translation>sua reflectância não está corrigida pelo ângulo do sol.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>'{path}' is left out: {reason}</source>
        <translation>'{path}' é deixado de fora: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>{count} of {total} {total:raster|rasters} {count:is|are} in the collection; {broken} cannot be used, {unwanted} {unwanted:is not wanted for its|are not wanted for their} date, place or properties.</source>
        <translation>{count} de {total} {total:raster|rasters} {count:está|estão} na coleção; {broken} não {broken:pode ser usado|podem ser usados}, {unwanted} não {unwanted:é desejado|são desejados} por sua data, seu lugar ou suas propriedades.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>None is of the period, in the place, or as the filter.</source>
        <translation>Nenhum é do período, está no lugar, ou atende ao filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/products/listed_rasters.py"/>
        <source>No raster of the layer of footprints is left. {why}</source>
        <translation>Não sobra nenhum raster da camada de contornos. {why}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}'</source>
        <translation>O padrão '{text}'</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>{error} Example: {example}</source>
        <translation>{error} Exemplo: {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/pattern.py"/>
        <source>The pattern '{text}' has no group (?P&lt;date&gt;...); it must say where the date is. Example: {example}</source>
        <translation>O padrão '{text}' não tem o grupo (?P&lt;date&gt;...); ele deve dizer onde está a data. Exemplo: {example}</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope analytic images</source>
        <translation>Imagens analíticas PlanetScope</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>AnalyticMS, AnalyticMS_SR and ortho_analytic with 4 or 8 bands, joined with the UDM2 file beside them. Values are reflectance where the metadata give the factors.</source>
        <translation>AnalyticMS, AnalyticMS_SR e ortho_analytic com 4 ou 8 bandas, unidas ao arquivo UDM2 ao lado delas. Os valores são reflectância onde os metadados dão os fatores.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>PlanetScope images (files such as 20200518_102030_1003_3B_AnalyticMS_SR.tif with ..._udm2.tif)</source>
        <translation>imagens PlanetScope (arquivos como 20200518_102030_1003_3B_AnalyticMS_SR.tif com ..._udm2.tif)</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has {count} {count:band|bands}; PlanetScope images have 4, 5 or 8.</source>
        <translation>tem {count} {count:banda|bandas}; imagens PlanetScope têm 4, 5 ou 8.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>it has no metadata with reflectance factors; its numbers stay as they are stored.</source>
        <translation>não tem metadados com fatores de reflectância; seus números ficam como estão guardados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/planet.py"/>
        <source>there is no UDM2 file of it, so it has no bands for a mask.</source>
        <translation>não há arquivo UDM2 dela, então não tem bandas para uma máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>'{product}' is no product; choose from {products}.</source>
        <translation>'{product}' não é um produto; escolha entre {products}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>A pattern is for the product generic only, and '{product}' is chosen; choose generic, or leave Pattern empty.</source>
        <translation>Um padrão é só para o produto generic, e '{product}' foi escolhido; escolha generic, ou deixe Padrão vazio.</translation>
    </message>
    <message>
        <location filename="../../engine/products/request.py"/>
        <source>The folder '{folder}' does not exist.</source>
        <translation>A pasta '{folder}' não existe.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its file for '{band}' has no band {number}; it has {count}.</source>
        <translation>seu arquivo para '{band}' não tem a banda {number}; tem {count}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' has another CRS than '{other}'.</source>
        <translation>sua banda '{band}' tem outro SRC que '{other}'.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' holds {dtype}, which is not known.</source>
        <translation>sua banda '{band}' contém {dtype}, que não é conhecido.</translation>
    </message>
    <message>
        <location filename="../../engine/products/scene_vrt.py"/>
        <source>its band '{band}' is broken: {error}</source>
        <translation>sua banda '{band}' está com defeito: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1, terrain-corrected (RTC)</source>
        <translation>Sentinel-1, com o terreno corrigido (RTC)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>RTC products of HyP3, OPERA and the Planetary Computer, with angles, heights, and the layer of layover and shadow. GRD and SLC in radar geometry are refused.</source>
        <translation>Produtos RTC de HyP3, OPERA e Planetary Computer, com ângulos, alturas e a camada de layover e sombra. GRD e SLC em geometria de radar são recusados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>Sentinel-1 RTC products (files such as S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif or iw-vv.rtc.tiff)</source>
        <translation>produtos Sentinel-1 RTC (arquivos como S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif ou iw-vv.rtc.tiff)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it has no file of a polarisation, such as VV.</source>
        <translation>não tem arquivo de uma polarização, como VV.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are amplitudes; their squares are powers.</source>
        <translation>seus valores são amplitudes; seus quadrados são potências.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>its values are decibels; turn on Values are decibels where it is asked for.</source>
        <translation>seus valores são decibéis; ligue Os valores são decibéis onde for perguntado.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel1.py"/>
        <source>it is a {kind} product in radar geometry, with control points in place of a grid, whose mountains lean to the sensor. Correct its terrain first, with Range-Doppler Terrain Correction in SNAP or with pyroSAR, or order it as RTC, from HyP3 or OPERA of the Alaska Satellite Facility or from the Planetary Computer.</source>
        <translation>é um produto {kind} em geometria de radar, com pontos de controle no lugar de uma grade, cujas montanhas se inclinam para o sensor. Corrija antes seu terreno, com Range-Doppler Terrain Correction no SNAP ou com pyroSAR, ou peça-o como RTC, de HyP3 ou OPERA da Alaska Satellite Facility ou do Planetary Computer.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 Level-1C and Level-2A</source>
        <translation>Sentinel-2 Level-1C e Level-2A</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>.SAFE folders or zips of them. Values are reflectance; the offset of processing baseline 04.00 and later is taken into account, so that all years can be compared.</source>
        <translation>Pastas .SAFE ou arquivos zip delas. Os valores são reflectância; o deslocamento da versão de processamento 04.00 e posteriores é levado em conta, para que todos os anos possam ser comparados.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>Sentinel-2 products (MTD_MSIL1C.xml or MTD_MSIL2A.xml in a .SAFE folder or a zip)</source>
        <translation>produtos Sentinel-2 (MTD_MSIL1C.xml ou MTD_MSIL2A.xml em uma pasta .SAFE ou um zip)</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it is in the format before December 2016.</source>
        <translation>está no formato anterior a dezembro de 2016.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>it has no folder GRANULE with images.</source>
        <translation>não tem pasta GRANULE com imagens.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata are not there; what its name says is taken.</source>
        <translation>seus metadados não estão lá; toma-se o que seu nome diz.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its metadata list no offsets; -1000 is taken, as baseline {baseline} has.</source>
        <translation>seus metadados não listam deslocamentos; toma-se -1000, como tem a versão {baseline}.</translation>
    </message>
    <message>
        <location filename="../../engine/products/sentinel2.py"/>
        <source>its processing baseline is not known; no offset is taken.</source>
        <translation>sua versão de processamento não é conhecida; nenhum deslocamento é tomado.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>NetCDF, HDF and GeoTIFF files whose bands are dates, by a time axis, their names or their metadata. Each date is a scene, and the variables are its bands.</source>
        <translation>Arquivos NetCDF, HDF e GeoTIFF cujas bandas são datas, por um eixo de tempo, seus nomes ou seus metadados. Cada data é uma cena, e as variáveis são suas bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/products/time_bands.py"/>
        <source>rasters (.nc, .hdf, .h5, .tif) with a time axis, or with bands whose names are dates</source>
        <translation>rasters (.nc, .hdf, .h5, .tif) com um eixo de tempo, ou com bandas cujos nomes são datas</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>'{method}' is no speckle filter; choose from {methods}.</source>
        <translation>'{method}' não é um filtro de speckle; escolha entre {methods}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The window of a speckle filter has {size} cells on a side; enter an odd number from 3 to {most}.</source>
        <translation>A janela de um filtro de speckle tem {size} células de lado; digite um número ímpar de 3 a {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>The refined Lee filter has a window of {side} x {side} cells; set the size to {side}, or choose another filter.</source>
        <translation>O filtro de Lee refinado tem uma janela de {side} x {side} células; ponha o tamanho em {side}, ou escolha outro filtro.</translation>
    </message>
    <message>
        <location filename="../../engine/radar/speckle.py"/>
        <source>{looks:g} is no number of looks; enter one above 0, such as 5.</source>
        <translation>{looks:g} não é um número de looks; digite um maior que 0, como 5.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/tile_store.py"/>
        <source>Decoded tiles cannot be read from the folder '{folder}': {reason}. Is the disk there, and has nobody removed the folder?</source>
        <translation>Tiles decodificados não podem ser lidos da pasta '{folder}': {reason}. O disco está lá, e ninguém removeu a pasta?</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular mean</source>
        <translation>Média circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Mean direction of angles in radians, above -pi and up to pi.</source>
        <translation>Direção média de ângulos em radianos, acima de -pi e até pi.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular standard deviation</source>
        <translation>Desvio padrão circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Standard deviation of angles in radians: the root of -2 ln R, where R is the mean resultant length.</source>
        <translation>Desvio padrão de ângulos em radianos: a raiz de -2 ln R, em que R é o comprimento resultante médio.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Circular variance</source>
        <translation>Variância circular</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/circular.py"/>
        <source>Variance of angles in radians: 1 - R, where R is the mean resultant length.</source>
        <translation>Variância de ângulos em radianos: 1 - R, em que R é o comprimento resultante médio.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where every valid value is other than zero, else 0.</source>
        <translation>1 onde todo valor válido é diferente de zero, senão 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Any</source>
        <translation>Algum</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>1 where at least one valid value is other than zero, else 0.</source>
        <translation>1 onde pelo menos um valor válido é diferente de zero, senão 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise and</source>
        <translation>E bit a bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in every valid value; whole numbers only.</source>
        <translation>Os bits que estão ligados em todos os valores válidos; só números inteiros.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>Bitwise or</source>
        <translation>Ou bit a bit</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/logic.py"/>
        <source>The bits that are set in any valid value; whole numbers only.</source>
        <translation>Os bits que estão ligados em algum valor válido; só números inteiros.</translation>
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
        <translation>Valor válido do meio; a média dos dois valores do meio quando seu número é par.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Values below which the given percentages of the valid values lie, with linear interpolation between ranks.</source>
        <translation>Valores abaixo dos quais ficam as porcentagens dadas dos valores válidos, com interpolação linear entre postos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mode</source>
        <translation>Moda</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Most frequent valid value; the smallest one when several tie.</source>
        <translation>Valor válido mais frequente; o menor quando vários empatam.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Smallest valid value.</source>
        <translation>Menor valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Largest valid value.</source>
        <translation>Maior valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Minority</source>
        <translation>Minoria</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Least frequent valid value; the smallest one when several tie.</source>
        <translation>Valor válido menos frequente; o menor quando vários empatam.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Range</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the largest and the smallest valid value.</source>
        <translation>Diferença entre o maior e o menor valor válido.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Variety</source>
        <translation>Variedade</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Number of different valid values.</source>
        <translation>Número de valores válidos diferentes.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interval mean</source>
        <translation>Média do intervalo</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Mean of the valid values from one percentile to another, both included.</source>
        <translation>Média dos valores válidos de um percentil a outro, ambos incluídos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Interquartile range</source>
        <translation>Intervalo interquartil</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Difference between the 75th and the 25th percentile.</source>
        <translation>Diferença entre o percentil 75 e o percentil 25.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median absolute deviation</source>
        <translation>Desvio absoluto mediano</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/order.py"/>
        <source>Median of the distances of the valid values from their median, not scaled.</source>
        <translation>Mediana das distâncias dos valores válidos à sua mediana, não escalada.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>Percentiles and the interval are numbers from 0 to 100.</source>
        <translation>Os percentis e o intervalo são números de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>The interval is two percentages, the lower one first.</source>
        <translation>O intervalo são duas porcentagens, a menor primeiro.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/registry.py"/>
        <source>There are {count} percentiles; {most} are allowed.</source>
        <translation>Há {count} percentis; {most} são permitidos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes first in the collection.</source>
        <translation>Valor válido da imagem que vem primeiro na coleção.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Valid value of the image that comes last in the collection: what a mosaic shows.</source>
        <translation>Valor válido da imagem que vem por último na coleção: o que um mosaico mostra.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Count of runs</source>
        <translation>Contagem de sequências</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/selection.py"/>
        <source>Number of runs of equal valid values in the order of the collection; masked values do not break a run.</source>
        <translation>Número de sequências de valores válidos iguais na ordem da coleção; valores mascarados não interrompem uma sequência.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population standard deviation of the valid values (divides by n).</source>
        <translation>Desvio padrão populacional dos valores válidos (divide por n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Variance</source>
        <translation>Variância</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population variance of the valid values (divides by n).</source>
        <translation>Variância populacional dos valores válidos (divide por n).</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation</source>
        <translation>Desvio padrão amostral</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample standard deviation of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Desvio padrão amostral dos valores válidos (divide por n - 1); precisa de dois deles.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance</source>
        <translation>Variância amostral</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Sample variance of the valid values (divides by n - 1); needs two of them.</source>
        <translation>Variância amostral dos valores válidos (divide por n - 1); precisa de dois deles.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Skewness</source>
        <translation>Assimetria</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population skewness g1 of the valid values; nodata where all are equal.</source>
        <translation>Assimetria populacional g1 dos valores válidos; sem dados onde todos são iguais.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Kurtosis</source>
        <translation>Curtose</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/spread.py"/>
        <source>Population excess kurtosis of the valid values (0 for a normal distribution); nodata where all are equal.</source>
        <translation>Curtose populacional em excesso dos valores válidos (0 para uma distribuição normal); sem dados onde todos são iguais.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Number of valid observations. Pixels with none are nodata, not 0.</source>
        <translation>Número de observações válidas. Pixels sem nenhuma são sem dados, não 0.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Sum of the valid values. It cannot overflow.</source>
        <translation>Soma dos valores válidos. Não pode transbordar.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Product of the valid values, as Float64.</source>
        <translation>Produto dos valores válidos, como Float64.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Arithmetic mean of the valid values.</source>
        <translation>Média aritmética dos valores válidos.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Linear fit</source>
        <translation>Ajuste linear</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Least-squares line through the valid values: scale is the change per year, offset the value at 1970-01-01. Needs dates.</source>
        <translation>Reta de mínimos quadrados pelos valores válidos: scale é a mudança por ano, offset o valor em 1970-01-01. Precisa de datas.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Sen's slope</source>
        <translation>Inclinação de Sen</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Median of the slopes between all pairs of valid values of different dates, per year, and the offset median(value) - slope * median(time). Needs dates; slow for many images.</source>
        <translation>Mediana das inclinações entre todos os pares de valores válidos de datas diferentes, por ano, e o offset mediana(valor) - inclinação * mediana(tempo). Precisa de datas; lento para muitas imagens.</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Kendall's rank correlation</source>
        <translation>Correlação de postos de Kendall</translation>
    </message>
    <message>
        <location filename="../../engine/reducers/trend.py"/>
        <source>Rank correlation of values with time (tau-b, -1 to 1) and its two-sided p-value: exact for up to 33 values without ties, else from the normal distribution. Needs dates; slow for many images.</source>
        <translation>Correlação de postos dos valores com o tempo (tau-b, de -1 a 1) e seu valor-p bilateral: exato para até 33 valores sem empates, senão da distribuição normal. Precisa de datas; lento para muitas imagens.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>1 answer was asked for again: {host}.</source>
        <translation>1 resposta foi pedida de novo: {host}.</translation>
    </message>
    <message>
        <location filename="../../engine/remote/asked_again.py"/>
        <source>{count} {count:answer was|answers were} asked for again: {hosts}.</source>
        <translation>{count} {count:resposta foi pedida|respostas foram pedidas} de novo: {hosts}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>Nothing is left of the images: every pixel is nodata or masked, or has fewer observations than the result needs; check the mask.</source>
        <translation>Nada sobra das imagens: cada pixel é sem dados ou mascarado, ou tem menos observações do que o resultado precisa; confira a máscara.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>{doubtful} {doubtful:value of the result equals|values of the result equal} the output nodata value {nodata:g} and {doubtful:reads|read} as nodata; choose a value that does not occur.</source>
        <translation>{doubtful} {doubtful:valor do resultado é igual|valores do resultado são iguais} ao valor sem dados de saída {nodata:g} e se {doubtful:lê|leem} como sem dados; escolha um valor que não ocorra.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>There are numbers beyond 200 in {names}: these are no decibels. Turn off Values are decibels (DECIBEL), or turn the images into decibels first.</source>
        <translation>Há números acima de 200 em {names}: não são decibéis. Desligue Os valores são decibéis (DECIBEL), ou converta antes as imagens a decibéis.</translation>
    </message>
    <message>
        <location filename="../../engine/run/block_writing.py"/>
        <source>GDAL says of the creation options: {warning}</source>
        <translation>O GDAL diz das opções de criação: {warning}</translation>
    </message>
    <message>
        <location filename="../../engine/run/clear_fractions.py"/>
        <source>Looking at {count:the mask of|the masks of} {count} whole {count:image|images}.</source>
        <translation>Olhando {count:a máscara|as máscaras} de {count} {count:imagem inteira|imagens inteiras}.</translation>
    </message>
    <message>
        <location filename="../../engine/run/estimate.py"/>
        <location filename="../../engine/sample/collection.py"/>
        <location filename="../../plugin/cluster_check.py"/>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>{kept} of {tiles} {tiles:tile|tiles} {kept:is|are} kept from an earlier run.</source>
        <translation>{kept} de {tiles} {tiles:tile|tiles} {kept:foi mantido|foram mantidos} de uma execução anterior.</translation>
    </message>
    <message>
        <location filename="../../engine/run/kept_tiles.py"/>
        <source>The finished tiles wait in '{folder}' for the same run to be repeated; remove this folder if it never is.</source>
        <translation>Os tiles prontos esperam em '{folder}' que a mesma execução seja repetida; remova esta pasta se isso não acontecer.</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>no images</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message>
        <location filename="../../engine/run/per_period.py"/>
        <source>Period {period}: {problem}, so no result.</source>
        <translation>Período {period}: {problem}, então não há resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>The run begins again without what was left out.</source>
        <translation>A execução começa de novo sem o que foi deixado de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/run/skip_broken.py"/>
        <source>None of the images can be read. {reason}</source>
        <translation>Nenhuma das imagens pode ser lida. {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Tiles of {megabytes} MB cannot be made; enter a number.</source>
        <translation>Tiles de {megabytes} MB não podem ser feitos; digite um número.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>Not one pixel fits into a tile of {megabytes:g} MB; make the tiles larger.</source>
        <translation>Nem um pixel cabe em um tile de {megabytes:g} MB; aumente os tiles.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>The tile '{path}' is a file of the image '{image}'; choose another folder or name.</source>
        <translation>O tile '{path}' é um arquivo da imagem '{image}'; escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <location filename="../../engine/run/tiled.py"/>
        <source>an export in tiles</source>
        <translation>uma exportação em tiles</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>write decimals with a point, such as 0.5</source>
        <translation>escreva os decimais com ponto, como 0.5</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 image has no property '{name}', so the filter leaves it out.</source>
        <translation>1 imagem não tem a propriedade '{name}', então o filtro a deixa de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:image has|images have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:imagem não tem|imagens não têm} a propriedade '{name}', então o filtro {count:a|as} deixa de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>1 item has no property '{name}', so the filter leaves it out.</source>
        <translation>1 item não tem a propriedade '{name}', então o filtro o deixa de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/text.py"/>
        <source>{count} {count:item has|items have} no property '{name}', so the filter leaves {count:it|them} out.</source>
        <translation>{count} {count:item não tem|itens não têm} a propriedade '{name}', então o filtro {count:o|os} deixa de fora.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>No part of image '{image}' lies where the output's CRS is defined.</source>
        <translation>Nenhuma parte da imagem '{image}' está onde o SRC da saída é definido.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/extents.py"/>
        <source>The centre of image '{image}' lies outside the output's CRS.</source>
        <translation>O centro da imagem '{image}' está fora do SRC da saída.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The pixels of image '{image}' have no area.</source>
        <translation>Os pixels da imagem '{image}' não têm área.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>There is no transformation between the CRS of image '{image}' and the output's; give the image its right CRS, or choose another for the output.</source>
        <translation>Não há transformação entre o SRC da imagem '{image}' e o da saída; dê à imagem seu SRC certo, ou escolha outro para a saída.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>The ground control points of image '{image}' cannot be used.</source>
        <translation>Os pontos de controle em terra da imagem '{image}' não podem ser usados.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' cannot be opened.</source>
        <translation>A imagem '{image}' não pode ser aberta.</translation>
    </message>
    <message>
        <location filename="../../engine/warp/geometry.py"/>
        <source>Image '{image}' has neither a geotransform nor ground control points.</source>
        <translation>A imagem '{image}' não tem geotransformação nem pontos de controle em terra.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <location filename="../../ui/time/dialog.py"/>
        <source>Save as animation</source>
        <translation>Salvar como animação</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>The animation is not saved: layers were removed while it was drawn.</source>
        <translation>A animação não foi salva: camadas foram removidas enquanto ela era desenhada.</translation>
    </message>
    <message>
        <location filename="../../plugin/animation.py"/>
        <source>These layers could not be drawn everywhere in the animation: {names}.</source>
        <translation>Estas camadas não puderam ser desenhadas em toda parte na animação: {names}.</translation>
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
        <translation>Algo inesperado deu errado: {error}. O log diz mais.</translation>
    </message>
    <message>
        <location filename="../../plugin/cluster_check.py"/>
        <source>Test of the cluster</source>
        <translation>Teste do cluster</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <source>QGIS cannot show these files: {names}.</source>
        <translation>O QGIS não consegue mostrar estes arquivos: {names}.</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Adding scenes to the map</source>
        <translation>Adicionando cenas ao mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/leftovers.py"/>
        <source>A run that was interrupted had begun to replace {path}; the file is as it was before.</source>
        <translation>Uma execução que foi interrompida tinha começado a substituir {path}; o arquivo está como antes.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>A live layer cannot be drawn everywhere: {reason}</source>
        <translation>Uma camada ao vivo não pode ser desenhada em toda parte: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/drawing_faults.py"/>
        <source>The log says more.</source>
        <translation>O log diz mais.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/kept_tiles.py"/>
        <source>Removing tiles</source>
        <translation>Removendo tiles</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>The live layer '{layer}' has lost its file '{file}'; switch on Live in the dock to make it again.</source>
        <translation>A camada ao vivo '{layer}' perdeu seu arquivo '{file}'; ligue Ao vivo no painel para fazê-la de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>Images of the live layer '{layer}' are not where they were: {names}. Put them back, or make the layer again.</source>
        <translation>As imagens da camada ao vivo '{layer}' não estão onde estavam: {names}. Ponha-as de volta ou faça a camada de novo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/projects.py"/>
        <source>GDAL cannot show the live layer '{layer}': {reason}</source>
        <translation>O GDAL não consegue mostrar a camada ao vivo '{layer}': {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>Live composite</source>
        <translation>Composição ao vivo</translation>
    </message>
    <message>
        <location filename="../../plugin/live/run.py"/>
        <source>The live composite could not be made.</source>
        <translation>Não foi possível fazer a composição ao vivo.</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with the project: {reason}</source>
        <translation>A camada ao vivo não é salva com o projeto: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/live/saving.py"/>
        <source>The live layer is not saved with this project; save the project as a .qgz file, or switch on Live again when it is opened.</source>
        <translation>A camada ao vivo não é salva com este projeto; salve o projeto como um arquivo .qgz ou ligue Ao vivo de novo quando ele for aberto.</translation>
    </message>
    <message>
        <location filename="../../plugin/scene_reader.py"/>
        <source>Looking at scenes</source>
        <translation>Examinando cenas</translation>
    </message>
    <message>
        <location filename="../../plugin/tasks.py"/>
        <source>The run was stopped.</source>
        <translation>A execução foi parada.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/model.py"/>
        <source>{band} · {count} of {all} {all:scene|scenes}</source>
        <translation>{band} · {count} de {all} {all:cena|cenas}</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Checked bands make the result, in this order; drag them to change it.</source>
        <translation>As bandas marcadas formam o resultado, nesta ordem; arraste-as para mudá-la.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>False colour</source>
        <translation>Falsa cor</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check all bands</source>
        <translation>Marcar todas as bandas</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Check no band</source>
        <translation>Desmarcar todas as bandas</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>Add bands: NDVI; name = expression</source>
        <translation>Bandas: NDVI; nome = expressão</translation>
    </message>
    <message>
        <location filename="../../ui/bands/panel.py"/>
        <source>The sensor is not known by its bands.</source>
        <translation>O sensor não se reconhece por suas bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <location filename="../../ui/bands/shown.py"/>
        <source>The colours in which the live layer and written results are shown. It changes no values, and computes nothing anew.</source>
        <translation>As cores em que a camada ao vivo e os resultados gravados são mostrados. Não muda nenhum valor nem calcula nada de novo.</translation>
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
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Only images that meet this area are found.</source>
        <translation>Só se encontram imagens que tocam esta área.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>A rectangle that is drawn</source>
        <translation>Um retângulo desenhado</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Drag a rectangle on the map with the mouse.</source>
        <translation>Arraste um retângulo no mapa com o mouse.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>Press Draw, and drag a rectangle on the map.</source>
        <translation>Pressione Desenhar e arraste um retângulo no mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/area.py"/>
        <source>The map shows no place yet. Add a layer, such as a base map, and zoom to your place.</source>
        <translation>O mapa ainda não mostra nenhum lugar. Adicione uma camada, como um mapa base, e aproxime-se do seu lugar.</translation>
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
        <translation>Parar a busca</translation>
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
        <translation>As imagens viram cenas do painel; nada é baixado.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Sa&amp;ve as collection file…</source>
        <translation>Salvar como &amp;arquivo de coleção…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A file of STAC items, for the algorithms of the plugin</source>
        <translation>Um arquivo de itens STAC, para os algoritmos do complemento</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue for its collections…</source>
        <translation>Pedindo ao catálogo suas coleções…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Collections of a catalogue</source>
        <translation>Coleções de um catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Write the name of a collection yourself, or * for all.</source>
        <translation>Escreva você mesmo o nome de uma coleção, ou * para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Asking the catalogue…</source>
        <translation>Consultando o catálogo…</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image is|images are} in '{path}'.</source>
        <translation>{count} {count:imagem está|imagens estão} em '{path}'.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Writing a collection file</source>
        <translation>Gravando um arquivo de coleção</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} {count:image was|images were} added to the scenes.</source>
        <translation>{count} {count:imagem foi adicionada|imagens foram adicionadas} às cenas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>A&amp;dd to scenes</source>
        <translation>Adicionar às c&amp;enas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A known catalogue, or the address of any STAC API or static catalogue.</source>
        <translation>Um catálogo conhecido, ou o endereço de qualquer API STAC ou catálogo estático.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A collection of the catalogue; several with commas between them, * for all.</source>
        <translation>Uma coleção do catálogo; várias separadas por vírgulas, * para todas.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/widgets/date_field.py"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Images with more clouds are left out, and so are those whose cloud cover is not known. Below 0 %: any cloud cover.</source>
        <translation>As imagens com mais nuvens ficam de fora, e também aquelas cuja cobertura de nuvens não se conhece. Abaixo de 0 %: qualquer cobertura de nuvens.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A login or key of QGIS, for catalogues that ask for one. It is used for the catalogue that is chosen, and for no other.</source>
        <translation>Um login ou uma chave do QGIS, para catálogos que pedem. É usado para o catálogo escolhido e para nenhum outro.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>Ca&amp;talogue</source>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;ollection</source>
        <translation>C&amp;oleção</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;rea</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;before</source>
        <translation>an&amp;tes de</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>C&amp;loud cover up to</source>
        <translation>Nu&amp;vens até</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>&amp;Most images</source>
        <translation>&amp;Máximo de imagens</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/form.py"/>
        <source>A&amp;uthentication</source>
        <translation>Autent&amp;icação</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Picture</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Tile</source>
        <translation>Tile</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/model.py"/>
        <location filename="../../ui/scenes/model.py"/>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Name, tile or date</source>
        <translation>Nome, tile ou data</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Only images that have all these words are taken.</source>
        <translation>Só se usam as imagens que têm todas estas palavras.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;all</source>
        <translation>Marcar toda&amp;s</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check all images that are listed</source>
        <translation>Marcar todas as imagens listadas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Check &amp;none</source>
        <translation>Marcar &amp;nenhuma</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Uncheck all images that are listed</source>
        <translation>Desmarcar todas as imagens listadas</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>No image fits the filter.</source>
        <translation>Nenhuma imagem atende ao filtro.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Licence: {text}</source>
        <translation>Licença: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/results.py"/>
        <source>Attribution: {text}</source>
        <translation>Atribuição: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/view.py"/>
        <source>Images that were found</source>
        <translation>Imagens encontradas</translation>
    </message>
    <message>
        <location filename="../../ui/charts/view.py"/>
        <source>No value to draw.</source>
        <translation>Nenhum valor a desenhar.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Compare the map with</source>
        <translation>Comparar o mapa com</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>What is seen on the other side of the line</source>
        <translation>O que se vê do outro lado da linha</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Turn the line: upright, or from left to right</source>
        <translation>Girar a linha: vertical, ou da esquerda para a direita</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>End the swipe (Escape)</source>
        <translation>Encerrar a cortina (Escape)</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Topmost scene: {name}</source>
        <translation>Cena mais acima: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>There is nothing to compare with</source>
        <translation>Não há nada com que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Below:</source>
        <translation>Abaixo:</translation>
    </message>
    <message>
        <location filename="../../ui/compare/bar.py"/>
        <source>Right:</source>
        <translation>Direita:</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Line of the swipe</source>
        <translation>Linha da cortina</translation>
    </message>
    <message>
        <location filename="../../ui/compare/line.py"/>
        <source>Drag the line, or move it with the arrow keys (with Shift by one pixel). Escape ends the swipe.</source>
        <translation>Arraste a linha ou mova-a com as teclas de seta (com Shift, um pixel por vez). Escape encerra a cortina.</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <location filename="../../ui/compare/swipe.py"/>
        <source>Swipe: compare the map with a scene or another composite, by a line that is dragged over it</source>
        <translation>Cortina: compare o mapa com uma cena ou outra composição por uma linha que se arrasta sobre ele</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Composite, mask, months and clouds by name; scenes, bands and the area stay.</source>
        <translation>Composição, máscara, meses e nuvens por nome; cenas, bandas e a área ficam.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set…</source>
        <translation>Guardar o que está definido…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file…</source>
        <translation>Salvar todas em um arquivo…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file…</source>
        <translation>Carregar de um arquivo…</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Parts of the preset are not known here: {names}.</source>
        <translation>Partes da predefinição não são conhecidas aqui: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>No mask is set, as these scenes have no quality band that is known: {names}.</source>
        <translation>Nenhuma máscara é aplicada, porque estas cenas não têm uma banda de qualidade conhecida: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Keep what is set</source>
        <translation>Guardar o que está definido</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>There is a preset '{name}'. Replace it?</source>
        <translation>Já existe uma predefinição '{name}'. Substituí-la?</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Save all to a file</source>
        <translation>Salvar todas em um arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Load from a file</source>
        <translation>Carregar de um arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/composite/presets.py"/>
        <source>Presets do not set these, so they are left out: {names}.</source>
        <translation>As predefinições não definem estes parâmetros, por isso são deixados de fora: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>Copy to my models</source>
        <translation>Copiar para meus modelos</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <location filename="../../ui/inspector/export.py"/>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' is not saved: {reason}</source>
        <translation>'{path}' não foi salvo: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is in the toolbox under Models now, where Edit Model… opens it.</source>
        <translation>'{name}' está agora na caixa de ferramentas em Modelos, onde Editar modelo… o abre.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <source>'{name}' is among your models already. Replace it? What was changed in it is lost.</source>
        <translation>'{name}' já está entre seus modelos. Substituí-lo? O que foi mudado nele se perde.</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose bands</source>
        <translation>Escolher bandas</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band</source>
        <translation>Escolher uma banda</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose indices</source>
        <translation>Escolher índices</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a band or an index</source>
        <translation>Escolher uma banda ou um índice</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose a property</source>
        <translation>Escolher uma propriedade</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>{name} (colour)</source>
        <translation>{name} (cor)</translation>
    </message>
    <message>
        <location filename="../../ui/dialogs/picker.py"/>
        <source>Choose images first.</source>
        <translation>Escolha antes as imagens.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <location filename="../../ui/scenes/sources.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>These files are no rasters: {names}.</source>
        <translation>Estes arquivos não são rasters: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>None of these layers can be a scene: results of the plugin and layers without a file of their own are none.</source>
        <translation>Nenhuma destas camadas pode ser uma cena: resultados do complemento e camadas sem arquivo próprio não podem.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <source>No valid value.</source>
        <translation>Nenhum valor válido.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>inspected</source>
        <translation>inspecionado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>masked</source>
        <translation>mascarado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>won</source>
        <translation>venceu</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/chart.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>it cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/export.py"/>
        <source>Inspected</source>
        <translation>Inspecionado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>less than {share} % valid</source>
        <translation>menos de {share} % válido</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>± standard deviation</source>
        <translation>± desvio padrão</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>mean of {name}</source>
        <translation>média de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{share} % valid</source>
        <translation>{share} % válido</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>standard deviation of {name}</source>
        <translation>desvio padrão de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>valid share of {name}</source>
        <translation>proporção válida de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>No pixel has its middle in the polygon: it is smaller than a pixel, or lies outside the composite.</source>
        <translation>Nenhum pixel tem o centro no polígono: ele é menor que um pixel ou fica fora da composição.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/field.py"/>
        <source>{name}: {cells} {cells:pixel|pixels} in the field, {valid} of {count} {count:image|images} valid</source>
        <translation>{name}: {cells} {cells:pixel|pixels} no talhão, {valid} de {count} {count:imagem válida|imagens válidas}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixels</source>
        <translation>Inspecionar pixels</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Looking at the images…</source>
        <translation>Examinando as imagens…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Inspect pixel</source>
        <translation>Inspecionar pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place lies outside the composite.</source>
        <translation>Este lugar está fora da composição.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Reading {count} {count:image|images}…</source>
        <translation>Lendo {count} {count:imagem|imagens}…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>drawn</source>
        <translation>desenhado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>Select polygons in a layer of polygons first.</source>
        <translation>Selecione antes polígonos em uma camada de polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>The layer '{name}' is no longer in the project.</source>
        <translation>A camada '{name}' não está mais no projeto.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/inspector.py"/>
        <source>This place cannot be found in the CRS of the composite.</source>
        <translation>Este lugar não pode ser encontrado no SRC da composição.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pixel inspector</source>
        <translation>Inspetor de pixels</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Values over time</source>
        <translation>Valores ao longo do tempo</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Images at the pixel</source>
        <translation>Imagens no pixel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>More lines: NDVI; B08 / B04</source>
        <translation>Mais linhas: NDVI; B08 / B04</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Indices and expressions of the bands, with semicolons between them, and a name in front if you like: water = (B03 - B08) / (B03 + B08)</source>
        <translation>Índices e expressões das bandas, com ponto e vírgula entre eles, e um nome na frente, se quiser: water = (B03 - B08) / (B03 + B08)</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Show masked</source>
        <translation>Mostrar mascarados</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw what the mask takes out too, and scale to it.</source>
        <translation>Desenhar também o que a máscara tira e ajustar a escala a isso.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a field</source>
        <translation>Desenhar um talhão</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Draw a polygon on the map, and see the mean and the spread in it for every image: a click for each corner, a right click or Enter at the end.</source>
        <translation>Desenhe um polígono no mapa e veja a média e a dispersão nele para cada imagem: um clique para cada vértice, e no fim um clique direito ou Enter.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos selecionados</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>The mean and the spread in the polygons that are selected in the active layer, or else in another one; together they are one field.</source>
        <translation>A média e a dispersão nos polígonos selecionados na camada ativa, ou senão em outra; juntos eles são um só talhão.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Keep this pixel in the chart and on the map while others are inspected; up to five.</source>
        <translation>Manter este pixel no gráfico e no mapa enquanto outros são inspecionados; até cinco.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Remove pins</source>
        <translation>Remover fixados</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Copy all rows for a spreadsheet; Ctrl+C copies a part.</source>
        <translation>Copiar todas as linhas para uma planilha; Ctrl+C copia uma parte.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save the numbers as CSV, or the chart as PNG or SVG.</source>
        <translation>Salvar os números como CSV, ou o gráfico como PNG ou SVG.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Inspect</source>
        <translation>Inspecionar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Click on the map to see what every image has at that pixel.</source>
        <translation>Clique no mapa para ver o que cada imagem tem naquele pixel.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <location filename="../../ui/widgets/written.py"/>
        <source>Written: {path}</source>
        <translation>Gravado: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active layer</source>
        <translation>Camada ativa</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Active or topmost composite, else the dock</source>
        <translation>Composição ativa ou mais acima, senão o painel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/panel.py"/>
        <source>Collection of the dock</source>
        <translation>Coleção do painel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>{name}: {valid} of {count} {count:image|images} valid at {place}</source>
        <translation>{name}: {valid} de {count} {count:imagem válida|imagens válidas} em {place}</translation>
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
        <translation>Venceu</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/series.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>Dock</source>
        <translation>Painel</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The dock has no complete collection; add scenes to it first.</source>
        <translation>O painel não tem uma coleção completa; adicione antes cenas a ele.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>There is nothing to inspect: switch a layer on that this plugin made, or add scenes to the dock.</source>
        <translation>Não há nada a inspecionar: ligue uma camada feita por este complemento ou adicione cenas ao painel.</translation>
    </message>
    <message>
        <location filename="../../ui/inspector/targets.py"/>
        <source>The active layer is no composite that can be inspected; choose another in the Layers panel. Images of composites by period can be inspected in the dock.</source>
        <translation>A camada ativa não é uma composição que possa ser inspecionada; escolha outra no painel Camadas. As imagens de composições por período podem ser inspecionadas no painel da coleção.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>With the address of a Dask scheduler here, its workers make the composites. Empty: this computer makes them. The result is the same.</source>
        <translation>Com o endereço de um agendador Dask aqui, seus workers fazem as composições. Vazio: este computador as faz. O resultado é o mesmo.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Keep tiles of images on servers on the disk, for live layers ({size} MB at most)</source>
        <translation>Manter em disco tiles de imagens em servidores, para camadas ao vivo (no máximo {size} MB)</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Remove the tiles that are kept.</source>
        <translation>Remover os tiles guardados.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Removing tiles…</source>
        <translation>Removendo tiles…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Freed: {size}.</source>
        <translation>Liberado: {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>No tiles were kept; nothing was freed.</source>
        <translation>Nenhum tile estava guardado; nada foi liberado.</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>Asking the scheduler…</source>
        <translation>Consultando o agendador…</translation>
    </message>
    <message>
        <location filename="../../ui/options.py"/>
        <source>A scheduler can run code on this computer, with your rights. Connect to {address} only if you trust it and the network in between.

Connect?</source>
        <translation>Um agendador pode executar código neste computador, com os seus direitos. Conecte-se a {address} só se você confia nele e na rede entre os dois.

Conectar?</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression with band names</source>
        <translation>Expressão com nomes de bandas</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Band {name}</source>
        <translation>Banda {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/quality.py"/>
        <source>Best available pixel: {name}</source>
        <translation>Melhor pixel disponível: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best day</source>
        <translation>Melhor dia</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Days around it</source>
        <translation>Dias em torno dele</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the day</source>
        <translation>Peso do dia</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of far clouds</source>
        <translation>Peso das nuvens distantes</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of clear images</source>
        <translation>Peso das imagens limpas</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the year</source>
        <translation>Peso do ano</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best year</source>
        <translation>Melhor ano</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Weight of the sensor</source>
        <translation>Peso do sensor</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>The platform, such as sentinel-2b, that is preferred</source>
        <translation>A plataforma, como sentinel-2b, que é preferida</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>Best sensor</source>
        <translation>Melhor sensor</translation>
    </message>
    <message>
        <location filename="../../ui/parameters/scores.py"/>
        <source>One weight must be above 0.</source>
        <translation>Um peso deve estar acima de 0.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Keep a layer in the project that shows the composite at once, computed for what is looked at.</source>
        <translation>Manter no projeto uma camada que mostra a composição de imediato, calculada para o que se olha.</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Run…</source>
        <translation>Executar…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>Open as algorithm…</source>
        <translation>Abrir como algoritmo…</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>The live layer is made</source>
        <translation>A camada ao vivo é feita</translation>
    </message>
    <message>
        <location filename="../../ui/running/actions.py"/>
        <source>GDAL cannot compute live composites here ({reason}) Instead, Live previews what the map shows.</source>
        <translation>O GDAL não pode calcular composições ao vivo aqui ({reason}) Em vez disso, Ao vivo dá uma prévia do que o mapa mostra.</translation>
    </message>
    <message>
        <location filename="../../ui/running/destination.py"/>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <location filename="../../ui/running/durations.py"/>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time…</source>
        <translation>Estimando tamanho e tempo…</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Estimating size and time</source>
        <translation>Estimando tamanho e tempo</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>{width} x {height} pixels, {bands} bands of {dtype}: up to {size}.</source>
        <translation>{width} x {height} pixels, {bands} bandas de {dtype}: até {size}.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in a few seconds.</source>
        <translation>Calculado em alguns segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/running/estimate_line.py"/>
        <source>Computed in about {time}.</source>
        <translation>Calculado em cerca de {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stop: {job}</source>
        <translation>Parar: {job}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <location filename="../../ui/scenes/view.py"/>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done: {result}</source>
        <translation>Pronto: {result}</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Done.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <location filename="../../ui/running/jobs.py"/>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of all images</source>
        <translation>De todas as imagens</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Of the images</source>
        <translation>Das imagens</translation>
    </message>
    <message>
        <location filename="../../ui/running/run_area.py"/>
        <source>Side of a cell, in the units of the CRS of the result</source>
        <translation>Lado de uma célula, nas unidades do SRC do resultado</translation>
    </message>
    <message>
        <location filename="../../ui/running/stale_note.py"/>
        <source>The live layer does not show these settings.</source>
        <translation>A camada ao vivo não mostra estas configurações.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Add scenes</source>
        <translation>Adicionar cenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Loading {count} {count:file|files}</source>
        <translation>Carregando {count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Selected layers ({count})</source>
        <translation>Camadas selecionadas ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Visible layers ({count})</source>
        <translation>Camadas visíveis ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files…</source>
        <translation>Arquivos…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that do not become layers</source>
        <translation>Rasters que não viram camadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Files as layers…</source>
        <translation>Arquivos como camadas…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Rasters that are loaded as layers too</source>
        <translation>Rasters que também são carregados como camadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>Collection file…</source>
        <translation>Arquivo de coleção…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <source>A file of STAC items; each item is a scene</source>
        <translation>Um arquivo de itens STAC; cada item é uma cena</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Folder of products…</source>
        <translation>Pasta de produtos…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Search a catalogue…</source>
        <translation>Buscar em um catálogo…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Find satellite images on the web; nothing is downloaded</source>
        <translation>Encontrar imagens de satélite na web; nada é baixado</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Sample scenes…</source>
        <translation>Cenas de exemplo…</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Eight cloudy scenes to try things with</source>
        <translation>Oito cenas com nuvens para experimentar</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/adding.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Folder of products</source>
        <translation>Pasta de produtos</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Name or tile</source>
        <translation>Nome ou tile</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Cloud up to</source>
        <translation>Nuvens até</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/filter_bar.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Start with images of the same place:</source>
        <translation>Comece com imagens do mesmo lugar:</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>The raster layers that are switched on</source>
        <translation>As camadas raster que estão ligadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/first_steps.py"/>
        <source>Products of Sentinel-2, Landsat, HLS or Planet</source>
        <translation>Produtos de Sentinel-2, Landsat, HLS ou Planet</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>No scenes yet: add layers, files or a folder.</source>
        <translation>Ainda não há cenas: adicione camadas, arquivos ou uma pasta.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>{used} of {all} {all:scene|scenes}.</source>
        <translation>{used} de {all} {all:cena|cenas}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>The last in the list is on top: {name}.</source>
        <translation>A última da lista fica em cima: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/model.py"/>
        <source>Bands: {bands}</source>
        <translation>Bandas: {bands}</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>No scene fits the filter.</source>
        <translation>Nenhuma cena atende ao filtro.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Take the selected scenes off the list</source>
        <translation>Tirar da lista as cenas selecionadas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Sort the scenes</source>
        <translation>Ordenar as cenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Filter: text, dates, clouds, tile, sensor</source>
        <translation>Filtro: texto, datas, nuvens, tile, sensor</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/panel.py"/>
        <source>Check: dates, gaps, bands, clouds, duplicates</source>
        <translation>Conferir: datas, lacunas, bandas, nuvens, repetições</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make sample scenes</source>
        <translation>Criar cenas de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Eight scenes of one summer, made by the plugin. They look like Sentinel-2, and every one has clouds. Nothing is downloaded.</source>
        <translation>Oito cenas de um verão, criadas pelo complemento. Parecem Sentinel-2, e todas têm nuvens. Nada é baixado.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Folder of the scenes</source>
        <translation>Pasta das cenas</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Temporary folder</source>
        <translation>Pasta temporária</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Scenes in a temporary folder go when QGIS is closed.</source>
        <translation>As cenas em uma pasta temporária somem quando o QGIS é fechado.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Making sample scenes</source>
        <translation>Criando cenas de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/samples.py"/>
        <source>Sample scenes</source>
        <translation>Cenas de exemplo</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Click to sort; the last in the list is on top.</source>
        <translation>Clique para ordenar; a última da lista fica em cima.</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>Least cloud on top</source>
        <translation>A de menos nuvens em cima</translation>
    </message>
    <message>
        <location filename="../../ui/scenes/view.py"/>
        <source>By name</source>
        <translation>Por nome</translation>
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
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>it holds no presets</source>
        <translation>não contém predefinições</translation>
    </message>
    <message>
        <location filename="../../ui/state/preset_store.py"/>
        <source>'{path}' cannot be read: {reason}.</source>
        <translation>'{path}' não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear median</source>
        <translation>Mediana limpa</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Clear summer: median of June to August</source>
        <translation>Verão limpo: mediana de junho a agosto</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenest pixel</source>
        <translation>Pixel mais verde</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Best available pixel of {year}</source>
        <translation>Melhor pixel disponível de {year}</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Newest clear pixel</source>
        <translation>Pixel limpo mais recente</translation>
    </message>
    <message>
        <location filename="../../ui/state/presets.py"/>
        <source>Radar: mean of decibels</source>
        <translation>Radar: média de decibéis</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>{names}: not taken from the project, as this belongs to a computer. Set it in the options of QGIS.</source>
        <translation>{names}: não é tomado do projeto, pois pertence a um computador. Defina isso nas opções do QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/state/project_state.py"/>
        <source>These settings of the dock were saved with the project and cannot be read: {names}. They have their defaults; the others are shown.</source>
        <translation>Estas configurações do painel foram salvas com o projeto e não podem ser lidas: {names}. Elas têm seus padrões; as outras são mostradas.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>Band {band} is missing: uncheck this scene or the band.</source>
        <translation>Falta a banda {band}: desmarque esta cena ou a banda.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>No date is known: set it under Temporal in the layer's properties, or put it in the name as yyyy-mm-dd.</source>
        <translation>Não se conhece a data: defina-a em Temporal nas propriedades da camada ou ponha-a no nome como aaaa-mm-dd.</translation>
    </message>
    <message>
        <location filename="../../ui/state/scene.py"/>
        <source>The CRS is {own}; the result takes that of the first scene, {first}, and this scene is brought to it.</source>
        <translation>O SRC é {own}; o resultado usa o da primeira cena, {first}, e esta cena é levada a ele.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes…</source>
        <translation>Examinando as cenas…</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Looking at the scenes: {known} of {all}</source>
        <translation>Examinando as cenas: {known} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Add scenes, and check at least one.</source>
        <translation>Adicione cenas e marque pelo menos uma.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>Check at least one band.</source>
        <translation>Marque pelo menos uma banda.</translation>
    </message>
    <message>
        <location filename="../../ui/state/session.py"/>
        <source>No mask can be found by itself: a scene has no quality band that is known.</source>
        <translation>Nenhuma máscara pode ser encontrada automaticamente: uma cena não tem banda de qualidade conhecida.</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>GIF files</source>
        <translation>Arquivos GIF</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Write the date into the pictures</source>
        <translation>Escrever a data nos quadros</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>Each picture for</source>
        <translation>Cada quadro por</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>{count} {count:picture|pictures} of {width} x {height} pixels as the map shows {count:it|them} now, {seconds} s in all.</source>
        <translation>{count} {count:quadro|quadros} de {width} x {height} pixels como o mapa {count:o|os} mostra agora, {seconds} s ao todo.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play in time</source>
        <translation>Reproduzir no tempo</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Save as animation…</source>
        <translation>Salvar como animação…</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>{count} {count:period|periods}: {first} is the first, {last} the last.</source>
        <translation>{count} {count:período|períodos}: {first} é o primeiro, {last} o último.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>There is nothing to play: show at least two rasters of different dates, such as composites by period, or images with a date under Temporal in their properties.</source>
        <translation>Não há nada para reproduzir: mostre ao menos dois rasters de datas diferentes, como composições por período, ou imagens com uma data em Temporal nas suas propriedades.</translation>
    </message>
    <message>
        <location filename="../../ui/time/menu.py"/>
        <source>Scenes below show through where a period has no data: untick them.</source>
        <translation>As cenas de baixo aparecem onde um período não tem dados: desmarque-as.</translation>
    </message>
    <message>
        <location filename="../../ui/time/progress.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Undo the last change in this panel</source>
        <translation>Desfazer a última mudança neste painel</translation>
    </message>
    <message>
        <location filename="../../ui/undo.py"/>
        <source>Make the change again that was undone</source>
        <translation>Fazer de novo a mudança que foi desfeita</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/bar_line.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/buttons.py"/>
        <source>Help: opens the guide</source>
        <translation>Ajuda: abre o guia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/file_asking.py"/>
        <source>'{file}' is there already. Replace it?</source>
        <translation>'{file}' já existe. Substituí-lo?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/no_match.py"/>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>This system has no program that opens this; it is here:</source>
        <translation>Este sistema não tem nenhum programa que o abra; está aqui:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/opening.py"/>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/parameter_widget.py"/>
        <source>The least is {number}.</source>
        <translation>O mínimo é {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/written.py"/>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Make sample scenes…</source>
        <translation>Criar cenas de exemplo…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Add to image collection</source>
        <translation>Adicionar à coleção de imagens</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Run the composite of the dock…</source>
        <translation>Executar a composição do painel…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Live composite on and off</source>
        <translation>Composição ao vivo ligada e desligada</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Classificação de cena do Sentinel-2 (SCL)</translation>
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
        <translation>Landsat e Sentinel-2 harmonizados (Fmask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Planet usable data mask (UDM2)</source>
        <translation>Máscara de dados utilizáveis da Planet (UDM2)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>MODIS surface reflectance state (state_1km)</source>
        <translation>Estado da reflectância de superfície MODIS (state_1km)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud probability (MSK_CLDPRB)</source>
        <translation>Probabilidade de nuvem do Sentinel-2 (MSK_CLDPRB)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Sentinel-2 cloud mask (QA60)</source>
        <translation>Máscara de nuvens do Sentinel-2 (QA60)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OmniCloudMask</source>
        <translation>OmniCloudMask</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Layover and shadow of flattened radar (distortion)</source>
        <translation>Layover e sombra de radar aplainado (distortion)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>HyP3 RTC, layover and shadow (ls_map)</source>
        <translation>HyP3 RTC, layover e sombra (ls_map)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>OPERA RTC-S1, layover and shadow (mask)</source>
        <translation>OPERA RTC-S1, layover e sombra (mask)</translation>
    </message>
    <message>
        <location filename="../../resources/masks.json"/>
        <source>Fmask as classes: 2 shadow, 3 snow, 4 cloud</source>
        <translation>Fmask como classes: 2 sombra, 3 neve, 4 nuvem</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2, reflectância de superfície, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, Collection 1, 10 m</source>
        <translation>Sentinel-2, reflectância de superfície, Collection 1, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m; the reader pays</source>
        <translation>Landsat 4 a 9, reflectância e temperatura de superfície, 30 m; quem lê paga</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected; the reader pays</source>
        <translation>Radar Sentinel-1, em alcance no solo, sem correção do terreno; quem lê paga</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m; the reader pays</source>
        <translation>Imagens aéreas dos Estados Unidos, 0,3 a 1 m; quem lê paga</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 30 m</source>
        <translation>Modelo de elevação Copernicus, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Copernicus elevation model, 90 m</source>
        <translation>Modelo de elevação Copernicus, 90 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance and temperature, 30 m, from 1982</source>
        <translation>Landsat 4 a 9, reflectância e temperatura de superfície, 30 m, desde 1982</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 10 m</source>
        <translation>Radar Sentinel-1, gamma0 com o terreno corrigido, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Landsat, 30 m</source>
        <translation>Landsat e Sentinel-2 harmonizados, Landsat, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Harmonized Landsat Sentinel-2, Sentinel-2, 30 m</source>
        <translation>Landsat e Sentinel-2 harmonizados, Sentinel-2, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of the United States, 0.3 to 1 m</source>
        <translation>Imagens aéreas dos Estados Unidos, 0,3 a 1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Land cover of the world, 10 m, 2020 and 2021</source>
        <translation>Cobertura da terra do mundo, 10 m, 2020 e 2021</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>MODIS vegetation indices of 16 days, 250 m</source>
        <translation>MODIS, índices de vegetação de 16 dias, 250 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 top of atmosphere, 10 m, from 2015</source>
        <translation>Sentinel-2, topo da atmosfera, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, ground range, not terrain-corrected</source>
        <translation>Radar Sentinel-1, em alcance no solo, sem correção do terreno</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 mosaics of three months, 10 m</source>
        <translation>Sentinel-2, mosaicos de três meses, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface reflectance, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 a 9, reflectância de superfície, 30 m, desde 1982; quem lê paga</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 4 to 9 surface temperature, 30 m, from 1982; the reader pays</source>
        <translation>Landsat 4 a 9, temperatura de superfície, 30 m, desde 1982; quem lê paga</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2, reflectância de superfície, 10 m, desde 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 8 surface reflectance, 30 m</source>
        <translation>Landsat 8, reflectância de superfície, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat 9 surface reflectance, 30 m</source>
        <translation>Landsat 9, reflectância de superfície, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-1 radar, terrain-corrected gamma0, 20 m</source>
        <translation>Radar Sentinel-1, gamma0 com o terreno corrigido, 20 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Geometric median of Sentinel-2 for each year, 10 m</source>
        <translation>Sentinel-2, mediana geométrica de cada ano, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2A surface reflectance, 10 m, from 2015</source>
        <translation>Sentinel-2A, reflectância de superfície, 10 m, desde 2015</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2B surface reflectance, 10 m, from 2017</source>
        <translation>Sentinel-2B, reflectância de superfície, 10 m, desde 2017</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Aerial images of Switzerland, 0.1 m</source>
        <translation>Imagens aéreas da Suíça, 0,1 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Elevation of Switzerland, 0.5 and 2 m</source>
        <translation>Elevação da Suíça, 0,5 e 2 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 surface reflectance of Switzerland, 10 m</source>
        <translation>Sentinel-2 da Suíça, reflectância de superfície, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Sentinel-2 of Brazil, composites of 16 days, 10 m</source>
        <translation>Sentinel-2 do Brasil, composições de 16 dias, 10 m</translation>
    </message>
    <message>
        <location filename="../../resources/catalogues.json"/>
        <source>Landsat of Brazil, composites of 16 days, 30 m</source>
        <translation>Landsat do Brasil, composições de 16 dias, 30 m</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Best pixel</source>
        <translation>Melhor pixel</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Names with commas between them, in the order of the result. Empty: the bands that all scenes have.</source>
        <translation>Nomes separados por vírgulas, na ordem do resultado. Vazio: as bandas que todas as cenas têm.</translation>
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
        <translation>A área do resultado. Vazio: tudo o que as cenas cobrem.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>The folder with the products, for example Sentinel-2 or Landsat. Folders inside it and archives are searched too.</source>
        <translation>A pasta com os produtos, por exemplo Sentinel-2 ou Landsat. Também se procura nas pastas dentro dela e em arquivos compactados.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>An expression; the scene where it is highest wins. In gauss, 196 is the best day of the year, and 20 how many days around it count; 0.5 is the weight of far clouds, and 1.5 the sum of the weights.</source>
        <translation>Uma expressão; vence a cena em que ela é mais alta. Em gauss, 196 é o melhor dia do ano, e 20 quantos dias em torno dele contam; 0.5 é o peso das nuvens distantes, e 1.5 a soma dos pesos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/bestpixel.model3"/>
        <source>Finds the scenes in a folder, masks clouds and shadows, and takes each pixel whole from the scene that is best there: near the middle of July and far from clouds.</source>
        <translation>Encontra as cenas em uma pasta, mascara nuvens e sombras e toma cada pixel inteiro da cena que é a melhor ali: perto de meados de julho e longe de nuvens.</translation>
    </message>
    <message>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <source>Finds the scenes of satellite products in a folder, masks clouds and shadows with the quality band of each scene, and takes the median of what is left.</source>
        <translation>Encontra as cenas de produtos de satélite em uma pasta, mascara nuvens e sombras com a banda de qualidade de cada cena e calcula a mediana do que resta.</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Greenness</source>
        <translation>Verdor</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>An expression over band names; the scene where it is highest wins. The default is NDVI for Sentinel-2; for Landsat 8 and 9 write (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Uma expressão sobre nomes de bandas; vence a cena em que ela é mais alta. O padrão é NDVI para Sentinel-2; para Landsat 8 e 9 escreva (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Finds the scenes of a season in a folder, masks clouds and shadows, and takes each pixel whole from the scene in which the vegetation is greenest.</source>
        <translation>Encontra as cenas de uma estação em uma pasta, mascara nuvens e sombras e toma cada pixel inteiro da cena em que a vegetação é mais verde.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Distorted where</source>
        <translation>Distorcido onde</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Lakes</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Rasters and polygons of the lakes</source>
        <translation>Rasters e polígonos dos lagos</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The band to look at, one name; water is dark in it.</source>
        <translation>A banda a examinar, um nome; a água é escura nela.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>How much land around each lake is looked at, in metres: a number, or an expression over the fields.</source>
        <translation>Quanta terra ao redor de cada lago é examinada, em metros: um número, ou uma expressão sobre os campos.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>On: values are decibels, and their mean is of powers. Off: values are powers.</source>
        <translation>Ligado: os valores são decibéis, e sua média é de potências. Desligado: os valores são potências.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3. Empty: all pixels count.</source>
        <translation>Uma regra de máscara: os pixels de uma imagem que atendem a ela não contam. Cada imagem é testada por sua própria banda. Outros exemplos: incidence &lt; 25; mask in 1,2,3. Vazio: todos os pixels contam.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>The folder with the radar images, terrain corrected, each with its date and orbit.</source>
        <translation>A pasta com as imagens de radar, com o terreno corrigido, cada uma com sua data e órbita.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>What the lakes are called, and their files. Empty: by their feature id.</source>
        <translation>Como se chamam os lagos e seus arquivos. Vazio: pelo ID da feição.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A layer with a polygon for each lake, in any CRS.</source>
        <translation>Uma camada com um polígono para cada lago, em qualquer SRC.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>A field with the date for which images are chosen, or a date such as 2024-08-15. Empty: the newest images.</source>
        <translation>Um campo com a data para a qual as imagens são escolhidas, ou uma data como 2024-08-15. Vazio: as imagens mais recentes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/lakes.model3"/>
        <source>Takes radar images of a folder and a layer of lakes, and filters the speckle around each lake. It chooses the ascending and the descending image that show the lake best near its date, fills each from the other by their mean, and finds the water. The result has a row for each lake: what was used, the new outline with its area, how it agrees with the old one, and what went wrong.</source>
        <translation>Usa imagens de radar de uma pasta e uma camada de lagos e filtra o speckle ao redor de cada lago. Escolhe a imagem ascendente e a descendente que melhor mostram o lago perto de sua data, preenche cada uma com a outra pela média das duas e encontra a água. O resultado tem uma linha para cada lago: o que foi usado, o novo contorno com sua área, quanto ele concorda com o antigo e o que deu errado.</translation>
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
        <translation>Tabela de histogramas</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Number of bins from the minimum to the maximum.</source>
        <translation>Número de intervalos do mínimo ao máximo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A name, a colon and an expression over band names. The default is for Sentinel-2; for Landsat 8 and 9 write NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</source>
        <translation>Um nome, dois pontos e uma expressão sobre nomes de bandas. O padrão é para Sentinel-2; para Landsat 8 e 9 escreva NDVI: (SR_B5 - SR_B4) / (SR_B5 + SR_B4).</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Images of several dates.</source>
        <translation>Imagens de várias datas.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>auto masks clouds and shadows by the quality band of each image; none is for images without one.</source>
        <translation>auto mascara nuvens e sombras pela banda de qualidade de cada imagem; none é para imagens sem ela.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the last bin ends.</source>
        <translation>Onde termina o último intervalo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Where the first bin begins.</source>
        <translation>Onde começa o primeiro intervalo.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A histogram for each polygon. Empty: one of the whole extent.</source>
        <translation>Um histograma para cada polígono. Vazio: um de toda a extensão.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>A page with the charts, for the results viewer, a browser or print.</source>
        <translation>Uma página com os gráficos, para o visualizador de resultados, um navegador ou a impressora.</translation>
    </message>
    <message>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Makes the histogram of the NDVI of every image, clouds masked by its quality band, all in the same bins: a table, and a page of small charts on one scale.</source>
        <translation>Faz o histograma do NDVI de cada imagem, com as nuvens mascaradas por sua banda de qualidade, todos nos mesmos intervalos: uma tabela e uma página de pequenos gráficos em uma só escala.</translation>
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
        <translation>Menor área</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The band in which water is dark: its name or its number.</source>
        <translation>A banda em que a água é escura: seu nome ou seu número.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The polygon of the place. Water that does not touch it is left out.</source>
        <translation>O polígono do lugar. A água que não o toca fica de fora.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>The image of a place, such as one that Places makes.</source>
        <translation>A imagem de um lugar, como as que Lugares faz.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Smaller polygons are left out. In square metres.</source>
        <translation>Polígonos menores ficam de fora. Em metros quadrados.</translation>
    </message>
    <message>
        <location filename="../../resources/models/placewater.model3"/>
        <source>Finds the threshold between dark water and brighter land by Otsu, cleans specks and holes away, makes polygons of the water, and keeps those that touch the polygon of the place. It is made for the field Model of Places. There must be water and land in a good part of the image, which a buffer sees to.</source>
        <translation>Encontra por Otsu o limiar entre a água escura e a terra mais clara, tira pontos isolados e buracos, faz polígonos da água e mantém os que tocam o polígono do lugar. É feito para o campo Modelo de Lugares. Deve haver água e terra em boa parte da imagem, o que um buffer garante.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Ascending image</source>
        <translation>Imagem ascendente</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Where both are distorted</source>
        <translation>Onde ambas são distorcidas</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Descending image</source>
        <translation>Imagem descendente</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of an ascending orbit, terrain corrected, with a band that says where it is distorted.</source>
        <translation>Uma imagem de radar de uma órbita ascendente, com o terreno corrigido e uma banda que diz onde ela é distorcida.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Names with commas between them, such as VV,VH.</source>
        <translation>Nomes separados por vírgulas, como VV,VH.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>leave: the result has no value there. average: the statistics are those of both, as they are; so they are where one is distorted and the other has no value.</source>
        <translation>leave: o resultado não tem valor ali. average: as estatísticas são as das duas, como estão; também onde uma é distorcida e a outra não tem valor.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>On: values are decibels; means and deviations are of powers. Off: values are powers.</source>
        <translation>Ligado: os valores são decibéis; médias e desvios são de potências. Desligado: os valores são potências.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A radar image of a descending orbit, with bands of the same names.</source>
        <translation>Uma imagem de radar de uma órbita descendente, com bandas de mesmos nomes.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3.</source>
        <translation>Uma regra de máscara: os pixels de uma imagem que atendem a ela não contam. Cada imagem é testada por sua própria banda. Outros exemplos: incidence &lt; 25; mask in 1,2,3.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarstatistics.model3"/>
        <source>Takes the mean, maximum, minimum and standard deviation of an ascending and a descending radar image, each masked where it is distorted by layover or shadow. Where one is distorted, the other fills the place; what becomes of places where both are can be chosen.</source>
        <translation>Calcula a média, o máximo, o mínimo e o desvio padrão de uma imagem de radar ascendente e de uma descendente, cada uma mascarada onde é distorcida por layover ou sombra. Onde uma é distorcida, a outra preenche o lugar; o que se faz dos lugares onde ambas o são pode ser escolhido.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>The band to look at, one name.</source>
        <translation>A banda a examinar, um nome.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Smaller polygons are left out. In square units of the CRS, square metres for UTM.</source>
        <translation>Polígonos menores ficam de fora. Em unidades quadradas do SRC, metros quadrados para UTM.</translation>
    </message>
    <message>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>Fuses an ascending and a descending radar image, each masked where it is distorted, finds the threshold between dark water and brighter land, and makes polygons of the water. The fused image is stretched between two percentiles first, so that a few very bright places do not move the threshold. There must be water in a good part of the image.</source>
        <translation>Funde uma imagem de radar ascendente e uma descendente, cada uma mascarada onde é distorcida, encontra o limiar entre a água escura e a terra mais clara e faz polígonos da água. A imagem fundida é antes normalizada entre dois percentis, para que poucos lugares muito claros não desloquem o limiar. Deve haver água em boa parte da imagem.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Band of classes</source>
        <translation>Banda de classes</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not clear</source>
        <translation>Não limpo</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Not water</source>
        <translation>Não é água</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Water frequency</source>
        <translation>Frequência de água</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>The band that is counted, one name.</source>
        <translation>A banda que é contada, um nome.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Images of one place, each with a band of classes or bits, for example SCL.</source>
        <translation>Imagens de um lugar, cada uma com uma banda de classes ou bits, por exemplo SCL.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: pixels that meet it were not seen. For Landsat Collection 2: QA_PIXEL bits 0,1,2,3,4.</source>
        <translation>Uma regra de máscara: os pixels que atendem a ela não foram vistos. Para Landsat Collection 2: QA_PIXEL bits 0,1,2,3,4.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>A mask rule: clear pixels that meet it were not water. For Landsat Collection 2: QA_PIXEL bits 7 == 0.</source>
        <translation>Uma regra de máscara: os pixels limpos que atendem a ela não eram água. Para Landsat Collection 2: QA_PIXEL bits 7 == 0.</translation>
    </message>
    <message>
        <location filename="../../resources/models/waterfrequency.model3"/>
        <source>Counts for each pixel how often it was seen clear and how often it was water then, and gives the share in percent. The two mask rules say what is cloud and what is land; the defaults are for the scene classification (SCL) of Sentinel-2.</source>
        <translation>Conta, para cada pixel, quantas vezes foi visto limpo e quantas vezes era então água, e dá a proporção em porcentagem. As duas regras de máscara dizem o que é nuvem e o que é terra; os padrões são para a classificação de cena (SCL) do Sentinel-2.</translation>
    </message>
</context>
</TS>
