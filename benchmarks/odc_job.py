# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The median of the items of a collection file by odc-stac and dask, written to a GeoTIFF."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import dask
import odc.geo.xr
import odc.stac
import pystac

THREADS = 16


def main() -> None:
    """Do the job that stands on the command line; imports are left out."""
    wanted = json.loads(sys.argv[1])
    records = json.loads(Path(wanted["collection"]).read_text(encoding="utf-8"))["features"]
    start = time.perf_counter()
    items = [pystac.Item.from_dict(record) for record in records]
    with dask.config.set(scheduler="threads", num_workers=THREADS):
        loaded = odc.stac.load(items, chunks={"x": 1024, "y": 1024}, fail_on_error=True)
        loaded = loaded.rename({name: f"b{place}" for place, name in enumerate(loaded.data_vars)})
        found = loaded.where(loaded != 0).median("time").astype("float32").compute()
    bands = found.to_array("band")
    bands.odc.write_cog(wanted["output"], overwrite=True, overview_levels=[])
    print(json.dumps({"seconds": time.perf_counter() - start, "bands": len(found.data_vars)}))


if __name__ == "__main__":
    main()
