/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libcofferdam-openblas.so: OpenBLAS as one path for dlopen.
 *
 * libopenblas.so.0 finds libgfortran.so.5 beside itself by its RUNPATH, but a
 * RUNPATH does not hold for what libgfortran needs in turn, and that has none of
 * its own. This library names all of them, in an order in which each comes after
 * what it needs, with an RPATH, which does hold for the needs of the needed. A
 * worker loads it by its path, and dlsym() finds OpenBLAS's functions through it.
 *
 * OpenBLAS takes its number of threads from the affinity mask of the thread that
 * loads it: a worker pinned to one CPU has one.
 */
extern const char cfd_openblas[];
const char cfd_openblas[] = "OpenBLAS and the libraries it needs";
