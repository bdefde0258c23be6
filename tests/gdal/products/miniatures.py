# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Miniature products with the official names, folders and metadata fields."""

from __future__ import annotations

import json
import shutil
import tarfile
import zipfile
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

UTM32 = 32632
LEFT, TOP = 600000.0, 5400000.0
# Metres on a side: a multiple of the cells of 10, 15, 20, 30 and 60 m.
SIDE = 240

S2_BANDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B09", "B10"),
}


def write(path, values, *, cell, dtype="uint16", epsg=UTM32, nodata=None, left=LEFT, top=TOP):
    """Write a GeoTIFF, or a lossless JPEG 2000 when the name ends so."""
    values = np.atleast_3d(np.asarray(values, dtype))
    if values.shape[2] == 1:
        values = np.moveaxis(values, 2, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    is_jp2 = path.suffix == ".jp2"
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16}
    kind = {**kind, "float32": gdal.GDT_Float32}[dtype]
    driver = gdal.GetDriverByName("MEM" if is_jp2 else "GTiff")
    count, rows, columns = values.shape
    dataset = driver.Create("" if is_jp2 else str(path), columns, rows, count, kind)
    dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(values, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    if is_jp2:
        options = ["QUALITY=100", "REVERSIBLE=YES", "YCBCR420=NO"]
        gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), dataset, options=options)
    dataset = None
    return path


def ramp(cell, start=1000, step=10):
    """Return rising numbers that are all different, on the cells of SIDE metres."""
    size = SIDE // cell
    return start + step * np.arange(size * size).reshape(size, size)


def sentinel2(
    folder,
    *,
    level="L2A",
    day="20240512",
    baseline="05.10",
    offset=-1000,
    tile="T32UMF",
    values=None,
    without=(),
    listed=True,
):
    """Write a .SAFE folder; `values` are stored numbers by band, all others rise from 1000."""
    code = f"N{baseline.replace('.', '')}"
    name = f"S2A_MSI{level}_{day}T103031_{code}_R108_{tile}_{day}T150000"
    safe = folder / f"{name}.SAFE"
    granule = f"{level}_{tile}_A046426_{day}T103025"
    images = safe / "GRANULE" / granule / "IMG_DATA"
    files = []
    for cell, bands in S2_BANDS.items():
        for band in bands:
            if level == "L2A" and band == "B10":
                continue
            place = images / f"R{cell}m" if level == "L2A" else images
            ending = f"_{cell}m" if level == "L2A" else ""
            stem = place / f"{tile}_{day}T103031_{band}{ending}"
            files.append(stem.relative_to(safe).as_posix())
            if band not in without:
                stored = (values or {}).get(band, ramp(cell))
                write(stem.with_name(f"{stem.name}.jp2"), stored, cell=cell)
    quality = safe / "GRANULE" / granule / "QI_DATA"
    if level == "L2A":
        # A copy of a 10 m band in coarser cells, as real products have.
        place = images / "R20m" / f"{tile}_{day}T103031_B02_20m.jp2"
        write(place, ramp(20), cell=20)
        if "SCL" not in without:
            stem = images / "R20m" / f"{tile}_{day}T103031_SCL_20m"
            files.append(stem.relative_to(safe).as_posix())
            scl = np.arange(144).reshape(12, 12) % 12
            write(stem.with_name(f"{stem.name}.jp2"), scl, cell=20, dtype="uint8")
        for mask in ("CLDPRB", "SNWPRB"):
            for cell in (20, 60):
                values_of_mask = np.arange((SIDE // cell) ** 2).reshape(SIDE // cell, -1) % 101
                path = quality / f"MSK_{mask}_{cell}m.jp2"
                write(path, values_of_mask, cell=cell, dtype="uint8")
    kind = "BOA" if level == "L2A" else "RADIO"
    offsets = ""
    if offset is not None:
        offsets = "".join(
            f'<{kind}_ADD_OFFSET band_id="{place}">{offset}</{kind}_ADD_OFFSET>'
            for place in range(13)
        )
    quantification = "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE"
    listing = "".join(f"<IMAGE_FILE>{file}</IMAGE_FILE>" for file in files) if listed else ""
    long_day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    (safe / f"MTD_MSI{level}.xml").write_text(
        f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level[1:]}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/x.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{long_day}T10:30:31.024Z</PRODUCT_START_TIME>
      <PRODUCT_URI>{name}.SAFE</PRODUCT_URI>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <Datatake datatakeIdentifier="GS2A_{day}T103031_046426_{code}">
        <SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
      </Datatake>
      <Product_Organisation><Granule_List><Granule>{listing}</Granule></Granule_List>
      </Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <{quantification} unit="none">10000</{quantification}>
      {offsets}
    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Quality_Indicators_Info>
    <Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment>
  </n1:Quality_Indicators_Info>
</n1:Level-{level[1:]}_User_Product>
""",
        encoding="utf-8",
    )
    (safe / "GRANULE" / granule / "MTD_TL.xml").write_text(
        f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level[1:]}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/y.xsd">
  <n1:General_Info>
    <SENSING_TIME metadataLevel="Standard">{long_day}T10:35:42.123456Z</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info><Tile_Angles>
    <Sun_Angles_Grid><Zenith><VALUES>1 2 3</VALUES></Zenith></Sun_Angles_Grid>
    <Mean_Sun_Angle>
      <ZENITH_ANGLE unit="deg">31.25</ZENITH_ANGLE>
      <AZIMUTH_ANGLE unit="deg">157.5</AZIMUTH_ANGLE>
    </Mean_Sun_Angle>
    <Mean_Viewing_Incidence_Angle bandId="0"><ZENITH_ANGLE unit="deg">4</ZENITH_ANGLE>
      <AZIMUTH_ANGLE unit="deg">100</AZIMUTH_ANGLE></Mean_Viewing_Incidence_Angle>
  </Tile_Angles></n1:Geometric_Info>
</n1:Level-{level[1:]}_Tile_ID>
""",
        encoding="utf-8",
    )
    return safe


LANDSAT_LEVELS = {
    ("C2", 2): ("L2SP", "02", ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7")),
    ("C2", 1): ("L1TP", "02", tuple(f"B{number}" for number in range(1, 12))),
    ("C1", 1): ("L1TP", "01", tuple(f"B{number}" for number in range(1, 12))),
}
_QUALITY = {
    ("C2", 2): ("ST_B10", "QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL"),
    ("C2", 1): ("QA_PIXEL", "QA_RADSAT"),
    ("C1", 1): ("BQA",),
}


def landsat(folder, *, collection="C2", level=2, day="20200518", metadata="txt", without=()):
    """Write a Landsat 8 product; `metadata` is txt, json or nothing."""
    kind, number, bands = LANDSAT_LEVELS[collection, level]
    scene = f"LC08_{kind}_193026_{day}_20200820_{number}_T1"
    place = folder / scene
    names = (*bands, *_QUALITY[collection, level])
    for band in names:
        if band in without:
            continue
        is_class = "QA" in band
        cell, left, top = (15, LEFT + 7.5, TOP - 7.5) if band == "B8" else (30, LEFT, TOP)
        size = 2 * (SIDE // 30) - 1 if band == "B8" else SIDE // 30
        values = 7273 + np.arange(size * size).reshape(size, size)
        dtype = "uint8" if band == "SR_QA_AEROSOL" else "uint16"
        path = place / f"{scene}_{band}.TIF"
        stored = np.full((size, size), 1) if is_class else values
        write(path, stored, cell=cell, dtype=dtype, left=left, top=top)
    groups = _mtl(scene, names, day, collection, level)
    if metadata == "txt":
        root = "L1_METADATA_FILE" if collection == "C1" else "LANDSAT_METADATA_FILE"
        lines = [f"GROUP = {root}"]
        for group, items in groups.items():
            lines.append(f"  GROUP = {group}")
            lines += [f"    {key} = {value}" for key, value in items.items()]
            lines.append(f"  END_GROUP = {group}")
        text = "\n".join([*lines, f"END_GROUP = {root}", "END", ""])
        (place / f"{scene}_MTL.txt").write_text(text, encoding="utf-8")
    elif metadata == "json":
        plain = {
            group: {key: value.strip('"') for key, value in items.items()}
            for group, items in groups.items()
        }
        text = json.dumps({"LANDSAT_METADATA_FILE": plain})
        (place / f"{scene}_MTL.json").write_text(text, encoding="utf-8")
    return place


def _mtl(scene, names, day, collection, level):
    keys = {"BQA": "FILE_NAME_BAND_QUALITY", "QA_PIXEL": "FILE_NAME_QUALITY_L1_PIXEL"}
    keys |= {"QA_RADSAT": "FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION"}
    keys |= {"SR_QA_AEROSOL": "FILE_NAME_QUALITY_L2_AEROSOL"}
    keys |= {"ST_B10": "FILE_NAME_BAND_ST_B10"}
    contents = {"LANDSAT_PRODUCT_ID": f'"{scene}"', "COLLECTION_NUMBER": scene[-5:-3]}
    for name in names:
        key = keys.get(name) or f"FILE_NAME_BAND_{name.rpartition('B')[2]}"
        contents[key] = f'"{scene}_{name}.TIF"'
    attributes = {
        "SPACECRAFT_ID": '"LANDSAT_8"',
        "DATE_ACQUIRED": f"{day[:4]}-{day[4:6]}-{day[6:]}",
        "SCENE_CENTER_TIME": '"10:03:41.1234560Z"',
        "CLOUD_COVER": "3.21",
        "SUN_AZIMUTH": "148.5",
        "SUN_ELEVATION": "58.75",
    }
    level1 = {}
    for number in range(1, 12):
        level1[f"RADIANCE_MULT_BAND_{number}"] = "1.2E-02"
        level1[f"RADIANCE_ADD_BAND_{number}"] = "-60.5"
        if number < 10:
            level1[f"REFLECTANCE_MULT_BAND_{number}"] = "2.0000E-05"
            level1[f"REFLECTANCE_ADD_BAND_{number}"] = "-0.100000"
    if collection == "C1":
        return {
            "METADATA_FILE_INFO": {"LANDSAT_PRODUCT_ID": f'"{scene}"', "COLLECTION_NUMBER": "01"},
            "PRODUCT_METADATA": {**contents, **attributes},
            "IMAGE_ATTRIBUTES": attributes,
            "RADIOMETRIC_RESCALING": level1,
        }
    groups = {"PRODUCT_CONTENTS": contents, "IMAGE_ATTRIBUTES": attributes}
    if level == 2:
        surface = {}
        for number in range(1, 8):
            surface[f"REFLECTANCE_MULT_BAND_{number}"] = "2.75e-05"
            surface[f"REFLECTANCE_ADD_BAND_{number}"] = "-0.2"
        groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"] = surface
        groups["LEVEL2_SURFACE_TEMPERATURE_PARAMETERS"] = {
            "TEMPERATURE_MULT_BAND_ST_B10": "0.00341802",
            "TEMPERATURE_ADD_BAND_ST_B10": "149.0",
        }
    groups["LEVEL1_RADIOMETRIC_RESCALING"] = level1
    return groups


def hls(folder, *, kind="S30", day="2020209"):
    """Write one HLS scene."""
    scene = f"HLS.{kind}.T17SLU.{day}T155956.v2.0"
    bands = ("B02", "B03", "B04", "B8A", "B10") if kind == "S30" else ("B02", "B03", "B04", "B10")
    for band in bands:
        path = folder / scene / f"{scene}.{band}.tif"
        write(path, ramp(30), cell=30, dtype="int16", epsg=32617)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata(
            {
                "cloud_coverage": "42",
                "MEAN_SUN_AZIMUTH_ANGLE": "120.5",
                "MEAN_SUN_ZENITH_ANGLE": "25.5",
            }
        )
        dataset = None
    for band in ("SAA", "SZA", "VAA", "VZA"):
        write(folder / scene / f"{scene}.{band}.tif", ramp(30), cell=30, epsg=32617)
    fmask = folder / scene / f"{scene}.Fmask.tif"
    write(fmask, ramp(30) % 255, cell=30, dtype="uint8", epsg=32617)
    return folder / scene


def planet(folder, *, item="20200518_102030_1003", asset="AnalyticMS_SR", count=4, metadata="json"):
    """Write one PlanetScope item with its UDM2."""
    place = folder / item
    values = np.stack([ramp(30) + 100 * number for number in range(count)])
    write(place / f"{item}_3B_{asset}.tif", values, cell=3)
    udm2 = np.zeros((8, 8, 8))
    udm2[0] = 1
    write(place / f"{item}_3B_udm2.tif", udm2, cell=3, dtype="uint8")
    if metadata == "json":
        properties = {
            "acquired": "2020-05-18T10:20:30.123456Z",
            "cloud_cover": 0.07,
            "sun_azimuth": 140.5,
            "sun_elevation": 60.0,
        }
        text = json.dumps({"id": item, "properties": properties})
        (place / f"{item}_metadata.json").write_text(text, encoding="utf-8")
    else:
        factors = "".join(
            f"<ps:bandSpecificMetadata><ps:bandNumber>{number}</ps:bandNumber>"
            f"<ps:reflectanceCoefficient>{number}.5e-05</ps:reflectanceCoefficient>"
            "</ps:bandSpecificMetadata>"
            for number in range(1, count + 1)
        )
        text = (
            '<ps:EarthObservation xmlns:ps="http://schemas.planet.com/ps/v1">'
            "<ps:acquisitionDateTime>2020-05-18T10:20:30+00:00</ps:acquisitionDateTime>"
            '<opt:illuminationAzimuthAngle uom="deg">141.5</opt:illuminationAzimuthAngle>'
            '<opt:illuminationElevationAngle uom="deg">50</opt:illuminationElevationAngle>'
            '<opt:cloudCoverPercentage uom="percentage">9</opt:cloudCoverPercentage>'
            f"{factors}</ps:EarthObservation>"
        )
        (place / f"{item}_3B_{asset}_metadata.xml").write_text(text, encoding="utf-8")
    return place


def hyp3(folder, *, code="gpuned", radiometry="G", start="20180128T161202", without=()):
    """Write an RTC product of HyP3 with all that can be ordered with it."""
    scene = f"S1A_IW_{start}_DVP_RTC30_{radiometry}_{code}_FD6A"
    place = folder / scene
    power = ramp(30, 1, 1) / 100
    power[0, 0] = 0
    layers = {
        "VV": (power, "float32", 0),
        "VH": (power / 4, "float32", 0),
        "inc_map": (np.full((8, 8), 0.7), "float32", 0),
        "inc_map_ell": (np.full((8, 8), 0.66), "float32", 0),
        "ls_map": (np.arange(64).reshape(8, 8) % 32, "uint8", 0),
        "dem": (ramp(30, 200, 1), "int16", -32768),
        "area": (np.full((8, 8), 1.5), "float32", 0),
        "rgb": (ramp(30, 1, 1), "uint8", None),
    }
    for layer, (values, dtype, nodata) in layers.items():
        if layer not in without:
            path = place / f"{scene}_{layer}.tif"
            write(path, values, cell=30, dtype=dtype, nodata=nodata)
    (place / f"{scene}.README.md.txt").write_text(
        "The source granule used to generate the products contained in this folder is:\n"
        f"S1A_IW_GRDH_1SDV_{start}_20180128T161227_020356_022C67_A3B4\n",
        encoding="utf-8",
    )
    return place


def opera(folder, *, burst="T069-147170-IW1", day="20231012", made="20231013", static=True):
    """Write a burst of OPERA RTC-S1, and its static layers in a folder of their own."""
    scene = f"OPERA_L2_RTC-S1_{burst}_{day}T010203Z_{made}T111213Z_S1A_30_v1.0"
    place = folder / scene
    power = ramp(30, 1, 1) / 100
    power[0, 0] = np.nan
    mask = np.zeros((8, 8))
    mask[1, 1:4], mask[0, 0] = (1, 2, 3), 255
    for layer, values in (("VV", power), ("VH", power / 4)):
        path = write(place / f"{scene}_{layer}.tif", values, cell=30, dtype="float32")
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata({"ORBIT_PASS_DIRECTION": "ascending", "TRACK_NUMBER": "69"})
        dataset = None
    write(place / f"{scene}_mask.tif", mask, cell=30, dtype="uint8", nodata=255)
    if static:
        name = f"OPERA_L2_RTC-S1-STATIC_{burst}_20140403_S1A_30_v1.0"
        for layer, angle in (("incidence_angle", 38.5), ("local_incidence_angle", 41.0)):
            path = folder / "static" / f"{name}_{layer}.tif"
            write(path, np.full((8, 8), angle), cell=30, dtype="float32")
    return place


def planetary_rtc(folder, *, granule="S1B_IW_GRDH_1SDV_20190123T053349_20190123T053414_014617"):
    """Write an RTC image as the Planetary Computer stores it."""
    place = folder / f"{granule}_01B3D4_39E0" / "measurement"
    power = ramp(10, 1, 1) / 1000
    power[0, 0] = -32768
    for layer in ("vv", "vh"):
        path = place / f"iw-{layer}.rtc.tiff"
        write(path, power, cell=10, dtype="float32", nodata=-32768)
    return place.parent


def grd(folder):
    """Write a GRD product as ESA delivers it: control points, and no grid."""
    name = "S1A_IW_GRDH_1SDV_20200727T122412_20200727T122441_033640_03E61B_60B6"
    path = folder / f"{name}.SAFE" / "measurement"
    path.mkdir(parents=True)
    for layer, number in (("vv", "001"), ("vh", "002")):
        file = f"s1a-iw-grd-{layer}-20200727t122412-20200727t122441-033640-03e61b-{number}.tiff"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path / file), 8, 8, 1, gdal.GDT_UInt16)
        corners = [(10.0, 50.0, 0, 0), (11.0, 50.2, 8, 0), (10.1, 49.0, 0, 8), (11.1, 49.2, 8, 8)]
        points = [gdal.GCP(x, y, 0, column, row) for x, y, column, row in corners]
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        dataset.SetGCPs(points, reference.ExportToWkt())
        dataset.GetRasterBand(1).WriteArray(np.full((8, 8), 90))
        dataset = None
    return path.parent


def packed(folder: Path, ending: str) -> Path:
    """Put a product folder into an archive beside it, and remove the folder."""
    target = folder.with_name(folder.name + ending)
    if ending == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.rglob("*")):
                archive.write(path, path.relative_to(folder.parent))
    else:
        with tarfile.open(target, "w:gz" if ending.endswith("gz") else "w") as archive:
            for path in sorted(folder.iterdir()):
                archive.add(path, path.name)
    shutil.rmtree(folder)
    return target
