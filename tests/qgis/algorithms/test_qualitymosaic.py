# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The best available pixel through Processing: files, live layers, periods, and in the dock."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.algorithms.queries.layer_facts import wrong_quality
from image_collections.algorithms.results import seams
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.tests.qgis.conftest import CELL, LEFT, TOP
from qgis.core import QgsProcessingException

DAYS = ("2024-05-01", "2024-06-20", "2024-07-31")
SCENE = np.full((20, 20), 4)


@pytest.fixture
def layers(make_image):
    """Return three scenes of constant bands, with a cloud in another corner of each."""
    made = []
    for number, day in enumerate(DAYS):
        classes = SCENE.copy()
        classes[0, 19 * (number % 2)] = 9
        made.append(make_image(f"S2_{day}.tif", {"B4": number + 1, "SCL": classes}, shape=(20, 20)))
    return made


def test_the_day_nearest_to_the_target_wins_but_under_clouds(layers, run, read):
    options = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "SCL in 9"}
    result = run("qualitymosaic", layers, QUALITY="-abs(days)", TARGET_DATE="2024-06-10", **options)
    found = read(result["OUTPUT"])["B4"]
    expected = np.full((20, 20), 2)
    expected[0, 19] = 1
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("ending", [".tif", ".vrt"])
def test_clouds_are_far_from_the_winner(trusted, layers, run, read, tmp_path, ending):
    options = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "SCL in 9"}
    output = str(tmp_path / f"best{ending}")
    result = run("qualitymosaic", layers[:2], QUALITY="cloud_distance", OUTPUT=output, **options)
    found = read(result["OUTPUT"])["B4"]
    columns = np.arange(20)
    # The cloud of the first is at the left, that of the second at the right, and both are in row 0.
    expected = np.where(columns >= 10, 1, 2)
    np.testing.assert_array_equal(found, np.tile(expected, (20, 1)))


def test_a_distance_of_no_metres_is_refused(layers, run):
    with pytest.raises(QgsProcessingException, match="cloud distance is not above 0"):
        run("qualitymosaic", layers, QUALITY="cloud_distance", CLOUD_DISTANCE=0)


def test_the_dock_knows_the_names():
    text = 'gauss(doy, 180, 20, 20) + cloud_distance / 3000 - "eo:cloud_cover" + B4'
    assert wrong_quality(text, ["B4"]) == ""
    assert "dayofyear" in wrong_quality("dayofyear + B4", ["B4"])


def test_the_mean_of_the_best_and_the_least_number_of_observations(layers, run, read):
    options = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "SCL in 9"}
    result = run("qualitymosaic", layers, QUALITY="doy", BEST=2, LEAST=3, **options)
    found = read(result["OUTPUT"])["B4"]
    has_enough = np.ones((20, 20), bool)
    has_enough[0, [0, 19]] = False
    np.testing.assert_array_equal(found == 2.5, has_enough)


@pytest.mark.parametrize("provenance", [True, False])
def test_the_log_measures_seams_where_provenance_is_written(
    provenance, run, make_image, new_feedback, tmp_path
):
    first = make_image(
        "first.tif", {"B4": np.full((4, 4), 10), "Q": 1 + 8 * np.eye(4)}, shape=(4, 4)
    )
    second = make_image("second.tif", {"B4": np.full((4, 4), 16), "Q": 5}, shape=(4, 4))
    feedback = new_feedback()
    more = {"PROVENANCE": str(tmp_path / "from.tif")} if provenance else {}
    run("qualitymosaic", [first, second], BANDS="B4", QUALITY="Q", feedback=feedback, **more)
    said = [line for line in feedback.messages if "Seams" in line]
    assert len(said) == (1 if provenance else 0)
    if provenance:
        assert "differ by 6 on average, those of one image by 0." in said[0]


@pytest.mark.parametrize("provenance", [True, False])
def test_the_page_compares_runs_by_borders_and_settings(provenance, run, make_image, tmp_path):
    first = make_image(
        "first.tif", {"B4": np.full((4, 4), 10), "Q": 1 + 8 * np.eye(4)}, shape=(4, 4)
    )
    second = make_image("second.tif", {"B4": np.full((4, 4), 16), "Q": 5}, shape=(4, 4))
    more = {"PROVENANCE": str(tmp_path / "from.tif")} if provenance else {}
    more["BEST"] = 1.0
    page = tmp_path / "page.html"
    result = run("qualitymosaic", [first, second], BANDS="B4", QUALITY="Q", PAGE=str(page), **more)
    assert result["PAGE"] == str(page)
    assert "FOOTPRINTS" not in result
    text = page.read_text()
    measured = '<td>Of different images</td><td class="number">6</td>'
    assert (measured in text) == provenance
    assert ("They were not measured" in text) == (not provenance)
    assert '<td class="number">4</td><td class="number">25</td>' in text
    assert '<td class="number">12</td><td class="number">75</td>' in text
    assert "<td>Quality</td><td>QUALITY</td><td>Q</td>" in text
    assert "<td>Mean of the best</td><td>BEST</td><td>1</td>" in text


@pytest.fixture
def borders(monkeypatch, make_image, tmp_path):
    """Return what is given to a run whose borders are measured by a function, and its folder."""
    images = [
        make_image(f"{name}.tif", {"B4": 10, "Q": number}) for number, name in enumerate("ab")
    ]
    folder = tmp_path / "results"
    folder.mkdir()
    names = {"OUTPUT": "best.tif", "PROVENANCE": "from.tif", "PAGE": "page.html"}
    options = {key: str(folder / name) for key, name in names.items()}

    def measured_by(function):
        monkeypatch.setattr(seams, "seams", function)
        return images, {"BANDS": "B4", "QUALITY": "Q", **options}

    measured_by.folder = folder
    return measured_by


def test_a_cancel_while_borders_are_measured_delivers_nothing(borders, run, new_feedback):
    feedback = new_feedback()

    def cancel(composite, provenance, progress):
        feedback.cancel()
        assert progress.is_cancelled()
        raise CancelledError("The work was cancelled.")

    images, options = borders(cancel)
    assert run("qualitymosaic", images, feedback=feedback, **options) == {}
    assert list(borders.folder.iterdir()) == []


def test_the_page_says_why_borders_could_not_be_measured(borders, run, new_feedback):
    def fail(composite, provenance, progress):
        raise SourceError("The disk <does> not answer.")

    images, options = borders(fail)
    feedback = new_feedback()
    run("qualitymosaic", images, feedback=feedback, **options)
    text = (borders.folder / "page.html").read_text()
    assert "They could not be measured: The disk &lt;does&gt; not answer." in text
    assert "They were not measured" not in text
    assert any("seams could not be measured" in warning for warning in feedback.warnings)


def test_a_live_composite_has_no_page(trusted, layers, check, tmp_path):
    output, page = str(tmp_path / "best.vrt"), str(tmp_path / "page.html")
    is_right, message = check("qualitymosaic", layers, QUALITY="B4", OUTPUT=output, PAGE=page)
    assert not is_right
    assert "leave PAGE empty" in message


def test_clouds_that_no_mask_knows_are_warned_of(layers, run, new_feedback):
    feedback = new_feedback()
    run("qualitymosaic", layers, BANDS="B4", QUALITY="cloud_distance", feedback=feedback)
    assert any("no mask is chosen" in warning for warning in feedback.warnings)


@pytest.mark.parametrize("name", ["qualitymosaic", "periods", "places"])
def test_a_text_that_no_image_has_is_warned_of_once_with_those_that_there_are(
    name, layers, run, polygon_layer, new_feedback, tmp_path
):
    lakes = polygon_layer([(LEFT, TOP - CELL, LEFT + CELL, TOP), (LEFT, TOP - CELL, LEFT + 9, TOP)])
    options = {"BANDS": "B4", "OUTPUT_FOLDER": str(tmp_path / "out"), "POLYGONS": lakes}
    if name != "qualitymosaic":
        options["METHOD"] = "qualitymosaic"
    for text, is_told in (("S2_2024-05-01", False), ("S2_2024-05-02", True)):
        feedback = new_feedback()
        quality = f"B4 + 10 * (name == '{text}')"
        run(name, layers, QUALITY=quality, feedback=feedback, **options)
        told = [warning for warning in feedback.warnings if "quality asks for" in warning]
        assert told == is_told * [
            f"The quality asks for name == '{text}', and no image has this name; there are "
            "'S2_2024-05-01', 'S2_2024-06-20', 'S2_2024-07-31'."
        ]


@pytest.mark.parametrize("name", ["mosaic", "qualitymosaic", "reduce", "medoid"])
def test_more_observations_than_there_are_images_are_refused(name, layers, check):
    more = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    is_right, message = check(name, layers, BANDS="B4", LEAST=4, **more)
    assert not is_right
    assert "is 4, and only 3 images take part" in message
    assert check(name, layers, BANDS="B4", LEAST=3, **more)[0]


def test_days_are_what_is_counted_where_images_are_fused(layers, make_image, check):
    also = make_image("S2_2024-05-01_b.tif", {"B4": 9, "SCL": 4}, shape=(20, 20))
    options = {"BANDS": "B4", "LEAST": 4}
    assert check("mosaic", [*layers, also], **options)[0]
    assert not check("mosaic", [*layers, also], SAME_DAY=True, **options)[0]


def test_names_with_commas_go_through_every_list(make_image, run, read):
    bands = {"a,b": 7, "B4": 2, "QA, all": SCENE}
    layers = [make_image(f"S2_{day}.tif", bands, shape=(20, 20)) for day in DAYS[:2]]
    result = run(
        "qualitymosaic",
        layers,
        QUALITY='"a,b" - B4',
        BANDS='"a,b"',
        MASK="custom",
        MASK_RULE='"QA, all" in 3,9',
        FILTER="name in 'S2_2024-05-01','no,ne'",
    )
    found = read(result["OUTPUT"])
    assert list(found) == ["a,b"]
    np.testing.assert_array_equal(found["a,b"], np.full((20, 20), 7))
