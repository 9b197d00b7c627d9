#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Where the polynomials of elementary.h, power.c and random.c come from: prints them, with their largest errors.

Minimax fits by Remez's exchange algorithm, in 60 digits. Needs mpmath. Coefficients are rounded to the type's precision
one by one, which costs nothing that matters here: each is multiplied by what is small beside the leading term.
"""
from mpmath import mp, mpf, exp, sin, cos, log, sqrt, pi, atanh, lu_solve, matrix, ldexp, nint, frexp, floor

mp.dps = 60


def remez(f, weight, low, high, terms):
    """The polynomial p of so many terms with the least max |weight (f - p)| on [low, high]."""
    size = terms + 1
    points = [(low + high) / 2 - (high - low) / 2 * cos(pi * i / terms) for i in range(size)]
    points = [p if p else mpf(10) ** -12 for p in points]
    grid = [low + (high - low) * mpf(i) / 1500 for i in range(1501)]
    grid = [g if g else mpf(10) ** -12 for g in grid]
    values = [(f(g), weight(g)) for g in grid]
    for _ in range(12):
        rows = [[p**j for j in range(terms)] + [(-1) ** i / weight(p)] for i, p in enumerate(points)]
        solution = lu_solve(matrix(rows), matrix([f(p) for p in points]))
        c = [solution[j] for j in range(terms)]
        errors = [w * (v - horner(c, g)) for g, (v, w) in zip(grid, values)]
        extremes = []
        for g, e in zip(grid, errors):
            if extremes and (e > 0) == (extremes[-1][1] > 0):
                if abs(e) > abs(extremes[-1][1]):
                    extremes[-1] = (g, e)
            else:
                extremes.append((g, e))
        while len(extremes) > size:
            extremes.pop(0 if abs(extremes[0][1]) < abs(extremes[-1][1]) else -1)
        if len(extremes) < size:
            break
        points = [g for g, _ in extremes]
    return c, max(abs(e) for e in errors)


def horner(c, x):
    value = mpf(0)
    for a in reversed(c):
        value = value * x + a
    return value


def rounded(x, bits):
    mantissa, exponent = frexp(x)
    return ldexp(nint(ldexp(mantissa, bits)), exponent - bits)


def show(name, c, error, bits):
    print(f"{name}: error {float(error):.2g} = 2^{float(log(error) / log(2)):.1f}")
    for a in c:
        print("   ", float(rounded(a, bits)).hex() + ("f" if bits == 24 else "") + ",")


def parts(name, x, bits):
    rest = mpf(x)
    for i in range(3):
        part = rounded(rest, bits)
        print(f"{name}, part {i}:", float(part).hex() + ("f" if bits == 24 else ""))
        rest -= part


def one(_):
    return mpf(1)


tiny = mpf(10) ** -9  # below, differences lose too many of the 60 digits


def half_and(r):
    return mpf(1) / 2 + r / 6 + r**2 / 24


def fit(bits, terms_exp, terms_sin):
    half = log(2) / 2 * mpf("1.0001")
    # e^r = 1 + r + r^2 q(r)
    show("exp", *remez(lambda r: (exp(r) - 1 - r) / r**2 if abs(r) > tiny else half_and(r), one, -half, half, terms_exp), bits)
    # sin r = r + r^3 p(r^2)
    quarter = (pi / 2 * mpf("1.0001")) ** 2
    small = mpf(10) ** -9
    show("sin", *remez(lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, one, small, quarter, terms_sin), bits)


fit(53, 10, 8)
fit(24, 5, 5)


def fit_quarter(bits, terms_sin, terms_cos):
    """For angles up to pi/4: sin r = r + r^3 p(r^2), cos r = 1 + r^2 q(r^2)."""
    top = (pi / 4 * mpf("1.0001")) ** 2
    small = mpf(10) ** -9
    show("sin, quarter", *remez(lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, lambda z: sqrt(z) ** 3, small, top, terms_sin), bits)
    show("cos, quarter", *remez(lambda z: (cos(sqrt(z)) - 1) / z, lambda z: z, small, top, terms_cos), bits)


fit_quarter(53, 6, 6)
fit_quarter(24, 3, 4)

# atanh(s) = s (1 + z/3 + z^2 p(z)), z = s^2, for x between sqrt(1/2) and sqrt(2)
top = ((sqrt(mpf(2)) - 1) / (sqrt(mpf(2)) + 1)) ** 2 * mpf("1.0001")
tail = lambda z: (atanh(sqrt(z)) / sqrt(z) - 1 - z / 3) / z**2
show("atanh", *remez(tail, one, mpf(10) ** -6, top, 8), 53)

# log(1 + f) = f - f^2/2 + f^3 p(f), for the same x, in float
third_and = lambda f: (log(1 + f) - f + f**2 / 2) / f**3 if abs(f) > tiny else mpf(1) / 3
weight = lambda f: abs(f**3 / log(1 + f)) if abs(f) > mpf(10) ** -4 else mpf(10) ** -8
show("log", *remez(third_and, weight, (sqrt(mpf(1) / 2) - 1) * mpf("1.0001"), (sqrt(mpf(2)) - 1) * mpf("1.0001"), 9), 24)

for bits in (53, 24):
    parts("pi", pi, bits)
    parts("1/pi", 1 / pi, bits)
    parts("ln 2", log(2), bits)
    parts("1/ln 2", 1 / log(2), bits)
parts("2/ln 2", 2 / log(2), 53)
parts("1/3", mpf(1) / 3, 53)
