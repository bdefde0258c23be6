<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ImageCollections</name>
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
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Provenance</source>
        <translation>Proveniência</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <location filename="../../algorithms/qualitymosaic.py"/>
        <source>Winning quality</source>
        <translation>Qualidade vencedora</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/composite_algorithm.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Footprints</source>
        <translation>Contornos</translation>
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
        <location filename="../../algorithms/bases/one_image_algorithm.py"/>
        <location filename="../../algorithms/matchhistogram.py"/>
        <location filename="../../ui/inspector/field.py"/>
        <location filename="../../ui/inspector/series.py"/>
        <location filename="../../ui/inspector/table.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
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
        <location filename="../../algorithms/results/collection_page.py"/>
        <source>HTML files</source>
        <translation>Arquivos HTML</translation>
    </message>
    <message>
        <location filename="../../algorithms/bases/series_algorithm.py"/>
        <source>A page with the charts, for a browser, which shows it after a run, or print.</source>
        <translation>Uma página com os gráficos, para um navegador, que a mostra após uma execução, ou para impressão.</translation>
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
        <source>{name}, cleaned</source>
        <translation>{name}, limpo</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
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
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Start date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes before this date are left out.</source>
        <translation>As cenas anteriores a esta data ficam de fora.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../algorithms/search.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>End date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../resources/models/bestpixel.model3"/>
        <location filename="../../resources/models/cloudfreemedian.model3"/>
        <location filename="../../resources/models/greenestpixel.model3"/>
        <source>Scenes from this date on are left out; the date is excluded.</source>
        <translation>As cenas a partir desta data ficam de fora; a própria data é excluída.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/parameters/polygons.py"/>
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
        <location filename="../../algorithms/collection.py"/>
        <source>Only scenes that meet this area are taken. They are not cut.</source>
        <translation>Só se usam as cenas que tocam esta área. Elas não são recortadas.</translation>
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
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Only scenes that hold this place are taken.</source>
        <translation>Só se usam as cenas que contêm este lugar.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Tiles</source>
        <translation>Tiles</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Only scenes of these tiles are taken, with commas between them, such as T33TWN,33TXN or 014032.</source>
        <translation>Só se usam as cenas destes tiles, separados por vírgulas, como T33TWN,33TXN ou 014032.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Largest cloud cover (%)</source>
        <translation>Maior cobertura de nuvens (%)</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Scenes with more clouds are left out, and so are those whose cloud cover is not known.</source>
        <translation>As cenas com mais nuvens ficam de fora, e também aquelas cuja cobertura de nuvens não se conhece.</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Compute cloud cover</source>
        <translation>Calcular a cobertura de nuvens</translation>
    </message>
    <message>
        <location filename="../../algorithms/collection.py"/>
        <source>Where no metadata give the share of clouds, it is counted in the band of classes or quality, by the mask for that band. It is kept in the collection file.</source>
        <translation>Onde nenhum metadado dá a proporção de nuvens, ela é contada na banda de classes ou de qualidade, com a máscara para essa banda. Fica guardada no arquivo de coleção.</translation>
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
        <source>cloud mask,qa,quality,scl,fmask,shadow,why,legend</source>
        <translation>máscara de nuvens,qa,qualidade,scl,fmask,sombra,por quê,legenda,cloud mask</translation>
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
        <location filename="../../algorithms/superpixels.py"/>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <source>How many classes to make.</source>
        <translation>Quantas classes fazer.</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Standardize bands</source>
        <translation>Padronizar bandas</translation>
    </message>
    <message>
        <location filename="../../algorithms/kmeans.py"/>
        <location filename="../../algorithms/superpixels.py"/>
        <source>On: every band counts alike, as z-scores. Off: bands with a larger spread of values count more; for bands of one unit.</source>
        <translation>Ligado: todas as bandas contam igual, como escores z. Desligado: as bandas com valores mais dispersos contam mais; para bandas de uma só unidade.</translation>
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
        <location filename="../../algorithms/sample.py"/>
        <location filename="../../algorithms/superpixels.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
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
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
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
        <translation>Tomar todas as bandas de um pixel de uma só imagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/mosaic.py"/>
        <source>On: a pixel comes whole from the topmost image in which every band is valid. Off: each band is filled for itself, as in Earth Engine.</source>
        <translation>Ligado: um pixel vem inteiro da imagem mais acima em que todas as bandas são válidas. Desligado: cada banda é preenchida por si, como no Earth Engine.</translation>
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
        <source>Normalized</source>
        <translation>Normalizado</translation>
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
        <source>The date for which images are chosen: a field, an expression over the fields, or a date such as 2024-08-15. Empty: that of the newest image of each place. The order nearest_on_top and days in a quality go by it where Target date is empty.</source>
        <translation>A data para a qual as imagens são escolhidas: um campo, uma expressão sobre os campos ou uma data como 2024-08-15. Vazio: a da imagem mais recente de cada lugar. A ordem nearest_on_top e days em uma qualidade seguem-na onde Data-alvo está vazia.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Choice of images</source>
        <translation>Escolha de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>nearest_complete: the image with the fewest masked cells in the place; of these the nearest to the target date, then the earlier. within_days: all images of some days around the target date. best: several images, in the order of nearest_complete.</source>
        <translation>nearest_complete: a imagem com menos células mascaradas no lugar; dessas, a mais próxima da data-alvo, e depois a anterior. within_days: todas as imagens de alguns dias em torno da data-alvo. best: várias imagens, na ordem de nearest_complete.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Days around the target date</source>
        <translation>Dias em torno da data-alvo</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For within_days: how many days before and after.</source>
        <translation>Para within_days: quantos dias antes e depois.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <location filename="../../algorithms/search.py"/>
        <source>Number of images</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For best: how many images, of each group.</source>
        <translation>Para best: quantas imagens, de cada grupo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>Most masked cells (percent)</source>
        <translation>Máximo de células mascaradas (por cento)</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/place_choice.py"/>
        <source>For nearest_complete: an image with more of the place masked is not complete enough. Where a group has none that is, all its images are taken, and the place becomes the median of all; the result says so.</source>
        <translation>Para nearest_complete: uma imagem com mais do lugar mascarado não é completa o bastante. Onde um grupo não tem nenhuma que seja, usam-se todas as suas imagens, e o lugar vira a mediana de todas; o resultado o diz.</translation>
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
        <location filename="../../algorithms/parameters/polygons.py"/>
        <location filename="../../resources/models/ndvihistograms.model3"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/polygons.py"/>
        <source>The area of the result. Empty: the whole image.</source>
        <translation>A área do resultado. Vazio: a imagem inteira.</translation>
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
        <source>Names, numbers or regular expressions, with commas between them, for example B4,B3,B2 or B.*,SCL. The result has the bands in this order. Empty: all bands that every image has.</source>
        <translation>Nomes, números ou expressões regulares, separados por vírgulas, por exemplo B4,B3,B2 ou B.*,SCL. O resultado tem as bandas nesta ordem. Vazio: todas as bandas que todas as imagens têm.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>Which image is on top where several are valid: the last in the list (as_listed), the newest, the oldest, or the one nearest to the target date.</source>
        <translation>Qual imagem fica em cima onde várias são válidas: a última da lista (as_listed), a mais recente, a mais antiga ou a mais próxima da data-alvo.</translation>
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
        <source>The date for the order nearest_on_top, and for days in the quality of a quality mosaic.</source>
        <translation>A data para a ordem nearest_on_top e para days na qualidade de um mosaico de qualidade.</translation>
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
        <source>The address of a Dask scheduler whose workers do the work, for example tcp://host:8786. Empty: this computer does it. The result is the same.</source>
        <translation>O endereço de um agendador Dask cujos workers fazem o trabalho, por exemplo tcp://host:8786. Vazio: este computador o faz. O resultado é o mesmo.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <location filename="../../ui/options.py"/>
        <source>Path map</source>
        <translation>Mapa de caminhos</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>For workers that know the folders of the images and of the result by other names: the beginning of a path here, =, and the one there, for example {example}. Several are joined by semicolons.</source>
        <translation>Para workers que conhecem as pastas das imagens e do resultado por outros nomes: o começo de um caminho aqui, =, e o de lá, por exemplo {example}. Vários são unidos por ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>A raster that says for each pixel which image it came from (its position in Images), the date as yyyymmdd, and how many images were valid; for statistics the counts and the first and last date. All images are read for it.</source>
        <translation>Um raster que diz, para cada pixel, de que imagem ele veio (sua posição em Imagens), a data como aaaammdd e quantas imagens eram válidas; para estatísticas, as contagens e a primeira e a última data. Todas as imagens são lidas para isso.</translation>
    </message>
    <message>
        <location filename="../../algorithms/parameters/shared.py"/>
        <source>The outline of each image with its date, the shares of its pixels that are valid and masked, and how many pixels of the result came from it.</source>
        <translation>O contorno de cada imagem com sua data, as proporções de seus pixels que são válidos e mascarados, e quantos pixels do resultado vieram dela.</translation>
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
        <source>A raster of the quality that won each pixel.</source>
        <translation>Um raster da qualidade que venceu em cada pixel.</translation>
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
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
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
        <location filename="../../algorithms/queries/words.py"/>
        <source>Two numbers: {first} and {second}. For numbers with commas write semicolons between them, such as 2,5; 97,5.</source>
        <translation>Dois números: {first} e {second}. Para números com vírgula, escreva ponto e vírgula entre eles, como 2,5; 97,5.</translation>
    </message>
    <message>
        <location filename="../../algorithms/reduce.py"/>
        <source>Makes statistics such as the median of all valid observations of each pixel, band by band.</source>
        <translation>Faz estatísticas, como a mediana, de todas as observações válidas de cada pixel, banda por banda.</translation>
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
        <location filename="../../algorithms/results/styling.py"/>
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
        <location filename="../../algorithms/results/styling.py"/>
        <source>First date</source>
        <translation>Primeira data</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/styling.py"/>
        <source>Last date</source>
        <translation>Última data</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/styling.py"/>
        <location filename="../../engine/reducers/sums.py"/>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <location filename="../../algorithms/results/styling.py"/>
        <source>Source</source>
        <translation>Origem</translation>
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
        <source>Filters work on powers. A masked pixel is no neighbour of others, and stays masked. boxcar is the mean of the window. lee keeps more of a pixel the more its window varies. refined_lee does so in the half of a window of 7 x 7 pixels that lies on the pixel's side of an edge. gamma_map supposes that fields vary as a gamma distribution. multitemporal averages over all images of one orbit, so that small things stay: each image is what its windows are on average, times what its pixels are to their windows in the mean of all images. On another grid than their own, images are brought to it first. Live images that are zoomed out filter what is shown.</source>
        <translation>Os filtros trabalham com potências. Um pixel mascarado não é vizinho de outros e continua mascarado. boxcar é a média da janela. lee mantém mais de um pixel quanto mais sua janela varia. refined_lee faz isso na metade de uma janela de 7 x 7 pixels que fica do lado do pixel em uma borda. gamma_map supõe que os campos variam como uma distribuição gama. multitemporal faz a média de todas as imagens de uma órbita, para que coisas pequenas fiquem: cada imagem é o que suas janelas são em média, vezes o que seus pixels são para suas janelas na média de todas as imagens. Em outra grade que não a sua, as imagens são antes levadas a ela. Imagens ao vivo vistas de longe filtram o que é mostrado.</translation>
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
        <source>boxcar, lee, refined_lee and gamma_map filter each image by itself; multitemporal takes all images, which must be of one orbit.</source>
        <translation>boxcar, lee, refined_lee e gamma_map filtram cada imagem por si; multitemporal usa todas as imagens, que devem ser de uma só órbita.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Window size</source>
        <translation>Tamanho da janela</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Pixels on a side of the window, an odd number. The window of refined_lee has 7.</source>
        <translation>Pixels em um lado da janela, um número ímpar. A janela de refined_lee tem 7.</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>Looks</source>
        <translation>Número de looks</translation>
    </message>
    <message>
        <location filename="../../algorithms/speckle.py"/>
        <source>The equivalent number of looks of the images: the squared mean of a field that is even, by its variance; about 4 to 5 for Sentinel-1 GRD. refined_lee finds the noise in the image, and takes this only where too few pixels are valid.</source>
        <translation>O número equivalente de looks das imagens: a média ao quadrado de um campo uniforme, dividida por sua variância; cerca de 4 a 5 para Sentinel-1 GRD. refined_lee encontra o ruído na imagem e só usa este número onde há pixels válidos de menos.</translation>
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
        <source>Bands are named by date and value, as 20240501_NDVI, and by the name of the image where no date is known. They stand in the order of the images; choose the order newest_on_top for the order of time. Masked pixels are nodata. There may be hundreds of images: they are read one after the other.</source>
        <translation>As bandas têm nomes de data e valor, como 20240501_NDVI, e o nome da imagem onde não se conhece a data. Elas ficam na ordem das imagens; escolha a ordem newest_on_top para a ordem do tempo. Pixels mascarados são sem dados. Pode haver centenas de imagens: elas são lidas uma depois da outra.</translation>
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
        <location filename="../../engine/products/time_bands.py"/>
        <source>NetCDF, HDF and GeoTIFF files whose bands are dates, by a time axis, their names or their metadata. Each date is a scene, and the variables are its bands.</source>
        <translation>Arquivos NetCDF, HDF e GeoTIFF cujas bandas são datas, por um eixo de tempo, seus nomes ou seus metadados. Cada data é uma cena, e as variáveis são suas bandas.</translation>
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
        <location filename="../../ui/compare/swipe.py"/>
        <location filename="../../ui/dialogs/models_menu.py"/>
        <location filename="../../ui/dock.py"/>
        <location filename="../../ui/options.py"/>
        <location filename="../../ui/running/actions.py"/>
        <location filename="../../ui/running/bar_message.py"/>
        <location filename="../../ui/running/live_faults.py"/>
        <location filename="../../ui/state/project_state.py"/>
        <location filename="../../ui/time/menu.py"/>
        <location filename="../../ui/time/progress.py"/>
        <location filename="../../ui/widgets/written.py"/>
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
        <location filename="../../plugin/cluster_check.py"/>
        <location filename="../../ui/running/jobs.py"/>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>Adding scenes to the map</source>
        <translation>Adicionando cenas ao mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/layer_opener.py"/>
        <location filename="../../ui/scenes/chosen.py"/>
        <source>QGIS cannot show these files: {names}.</source>
        <translation>O QGIS não consegue mostrar estes arquivos: {names}.</translation>
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
        <source>{name} (live)</source>
        <translation>{name} (ao vivo)</translation>
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
        <source>{band} · {count} of {all} scenes</source>
        <translation>{band} · {count} de {all} cenas</translation>
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
        <source>The search was stopped.</source>
        <translation>A busca foi parada.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} images are in '{path}'.</source>
        <translation>{count} imagens estão em '{path}'.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>Writing a collection file</source>
        <translation>Gravando um arquivo de coleção</translation>
    </message>
    <message>
        <location filename="../../ui/catalogue/dialog.py"/>
        <source>{count} images were added to the scenes.</source>
        <translation>{count} imagens foram adicionadas às cenas.</translation>
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
        <source>{name}: {cells} pixels in the field, {valid} of {count} images valid</source>
        <translation>{name}: {cells} pixels no talhão, {valid} de {count} imagens válidas</translation>
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
        <source>Reading {count} images…</source>
        <translation>Lendo {count} imagens…</translation>
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
        <source>{name}: {valid} of {count} images valid at {place}</source>
        <translation>{name}: {valid} de {count} imagens válidas em {place}</translation>
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
        <source>The active layer was not made by this plugin; choose a composite in the Layers panel.</source>
        <translation>A camada ativa não foi feita por este complemento; escolha uma composição no painel Camadas.</translation>
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
        <source>{used} of {all} scenes.</source>
        <translation>{used} de {all} cenas.</translation>
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
        <location filename="../../ui/scenes/sources.py"/>
        <source>Loading {count} files</source>
        <translation>Carregando {count} arquivos</translation>
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
        <source>{count} pictures of {width} x {height} pixels as the map shows them now, {seconds} s in all.</source>
        <translation>{count} quadros de {width} x {height} pixels como o mapa os mostra agora, {seconds} s ao todo.</translation>
    </message>
    <message>
        <location filename="../../ui/time/dialog.py"/>
        <source>'{file}' is there already. Replace it?</source>
        <translation>'{file}' já existe. Substituí-lo?</translation>
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
        <source>{count} periods, from {first} to {last}.</source>
        <translation>{count} períodos, de {first} a {last}.</translation>
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
        <location filename="../../ui/widgets/buttons.py"/>
        <source>Help: opens the guide</source>
        <translation>Ajuda: abre o guia</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/no_match.py"/>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
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
        <source>Written: {path}</source>
        <translation>Gravado: {path}</translation>
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
        <location filename="../../resources/models/radarstatistics.model3"/>
        <location filename="../../resources/models/radarwater.model3"/>
        <source>A mask rule: pixels of an image that meet it do not count. Each image is tested by its own band. Other examples: incidence &lt; 25; mask in 1,2,3.</source>
        <translation>Uma regra de máscara: os pixels de uma imagem que atendem a ela não contam. Cada imagem é testada por sua própria banda. Outros exemplos: incidence &lt; 25; mask in 1,2,3.</translation>
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
