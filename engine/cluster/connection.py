# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The connection to a Dask cluster, and whether it can do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import PurePath
from types import ModuleType
from typing import Any

from ..errors import ClusterError
from ..images import Image
from ..inputs.joined_files import file_paths
from ..text import worded
from . import shipping
from . import worker as here

# How long, in seconds, the scheduler may take to answer at first.
CONNECT_TIMEOUT = 10
# How often a thread of Dask may fail to begin until it counts as no answer.
THREAD_TRIES = 3
# Every worker opens one image of each folder, of so many folders at most.
FOLDERS_TRIED = 20


class Cluster:
    """A connection to a scheduler: its workers, and the functions that they have been sent.

    `client` is a `distributed.Client`; there is no type for it here, since `distributed` may not be
    installed.
    """

    def __init__(self, address: str, client: Any) -> None:
        self.address = address
        self.client = client
        self.work: ModuleType = shipping.work_module(shipping.send(client))

    @property
    def threads(self) -> dict[str, int]:
        """The number of threads of each worker, by its address."""
        return dict(self.client.nthreads())

    def is_lost(self) -> bool:
        """Return True when the scheduler does not answer any more."""
        return self.client.status != "running"

    def described(self) -> Iterator[str]:
        """Say which workers there are, and which have other versions than this side."""
        own = here.versions()
        found = self.client.run(self.work.versions)
        threads = sum(self.threads.values())
        if len(found) == 1:
            yield worded(
                "Cluster {address}: 1 worker, {threads} {threads:thread|threads}.",
                address=self.address,
                threads=threads,
            )
        else:
            yield worded(
                "Cluster {address}: {count} {count:worker|workers}, {threads} "
                "{threads:thread|threads}.",
                address=self.address,
                count=len(found),
                threads=threads,
            )
        for address, versions in sorted(found.items()):
            others = [
                worded(
                    "{name} {versions} (here {own})",
                    name=name,
                    versions=versions[name],
                    own=own[name],
                )
                for name in own
                if versions[name] != own[name]
            ]
            if others:
                yield worded(
                    "The worker {address} has {others}.", address=address, others=", ".join(others)
                )

    def check_sources(self, images: Sequence[Image]) -> None:
        """Raise ClusterError that names the path and the worker that cannot open it.

        The images have the paths of the workers.
        """
        tried = {
            str(PurePath(path).parent): (path, image.name, image.open_options)
            for image in reversed(images)
            for path in file_paths(image)
        }
        sources = list(tried.values())[-FOLDERS_TRIED:]
        for address, complaint in sorted(self.client.run(self.work.complaint, sources).items()):
            if complaint:
                raise ClusterError(
                    worded(
                        "The worker {address} cannot open {complaint} If the folder has "
                        "another name there, write both in Path map.",
                        address=address,
                        complaint=complaint,
                    )
                )


@contextmanager
def connected(address: str) -> Iterator[Cluster]:
    """Connect to a scheduler, and let go of it at the end.

    Raises ClusterError when `distributed` is not installed, when the scheduler does not answer,
    and when it has no workers.
    """
    try:
        import distributed
    except ImportError as error:
        raise ClusterError(
            worded(
                "Scheduler needs the Python package 'distributed', which the Python of "
                "QGIS does not have. Install it there (python3 -m pip install "
                "distributed), or leave Scheduler empty: in the dialog, in the step of a "
                "model, and in Settings > Options > Image Collections."
            )
        ) from error
    client: Any
    try:
        client = _client(distributed.Client, address)
    except (OSError, ValueError, TypeError, AssertionError) as error:
        raise ClusterError(
            worded(
                "The scheduler at '{address}' does not answer. Check that it runs and "
                "that the address is right, for example tcp://host:8786, or leave "
                "Scheduler empty: in the dialog, in the step of a model, and in Settings > "
                "Options > Image Collections.",
                address=address,
            )
        ) from error
    try:
        if not client.nthreads():
            raise ClusterError(
                worded(
                    "The scheduler at '{address}' has no workers; start some first.",
                    address=address,
                )
            )
        yield Cluster(address, client)
    finally:
        client.close(timeout=CONNECT_TIMEOUT)


def _client(new: Callable[..., Any], address: str) -> Any:
    """Return a client of `distributed`; raises what that raises.

    An AssertionError says that a thread of its own has not begun within 10 s, which happens now and
    then: the next one does.
    """
    for _ in range(THREAD_TRIES - 1):
        with suppress(AssertionError):
            return new(address, timeout=CONNECT_TIMEOUT, set_as_default=False)
    return new(address, timeout=CONNECT_TIMEOUT, set_as_default=False)


def look(address: str) -> list[str]:
    """Return what there is to say of a cluster, in sentences; raises as `connected` does."""
    with connected(address) as cluster:
        return list(cluster.described())
