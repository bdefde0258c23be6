# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Makes the same composites with terra: Rscript terra_job.R HOW OUTPUT GRID RESAMPLING SOURCE ...
#
# HOW is `mosaic` of all bands, or `mean` or `median`: of the first band, or, where GRID names a
# raster, of all bands on its grid. The clock runs from opening the files to the finished output;
# starting R and loading terra are left out.

suppressMessages(library(terra))

words <- commandArgs(trailingOnly = TRUE)
how <- words[1]
output <- words[2]
grid <- words[3]
resampling <- words[4]
sources <- words[-(1:4)]

creation <- function(predictor) {
  c("TILED=YES", "COMPRESS=DEFLATE", "INTERLEAVE=BAND", "NUM_THREADS=2", predictor)
}
numbers <- list(datatype = "FLT4S", gdal = creation("PREDICTOR=3"))
pixels <- list(datatype = "INT2U", NAflag = 0, gdal = creation("PREDICTOR=2"))

# Not merge(), which leaves a pixel empty where the file on top has no data.
mosaic_of_all <- function() {
  writeRaster(Reduce(cover, lapply(rev(sources), rast)), output, overwrite = TRUE, wopt = pixels)
}

first_bands <- function() {
  stack <- rast(lapply(sources, rast, lyrs = 1))
  app(stack, how, na.rm = TRUE, filename = output, overwrite = TRUE, wopt = numbers)
}

on_grid <- function() {
  model <- rast(grid)
  images <- lapply(sources, function(path) {
    project(rast(path), model, method = if (resampling == "nearest") "near" else resampling)
  })
  bands <- lapply(seq_len(nlyr(images[[1]])), function(band) {
    app(rast(lapply(images, function(image) image[[band]])), how, na.rm = TRUE)
  })
  writeRaster(rast(bands), output, overwrite = TRUE, wopt = numbers)
}

taken <- system.time(
  if (how == "mosaic") mosaic_of_all() else if (nzchar(grid)) on_grid() else first_bands()
)
cat(sprintf(
  '{"seconds": %.3f, "processor": %.3f}\n',
  taken[["elapsed"]], taken[["user.self"]] + taken[["sys.self"]]
))
