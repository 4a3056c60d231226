"""The statistics of recompute_reviewers.py, written out without the program that is checked.

Variances come from derivatives taken by small differences, and the model of Dawid and Skene is written out plainly.
"""

import math
from collections import Counter, defaultdict

Z = 1.959963984540054
FEWEST = 30
SMALL = 1e-5


def wilson(count, n):
    p = count / n
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return max(0.0, middle - half) if count else 0.0, min(1.0, middle + half) if count < n else 1.0


def figure(n, value=None, low=None, high=None, **more):
    if n < FEWEST or value is None:
        return {"value": None, "low": None, "high": None, "n": n, "undefined": "too_few", **more}
    return {"value": value, "low": low, "high": high, "n": n, "undefined": None, **more}


def share(counted):
    n, count = len(counted), sum(counted)
    return figure(n, count / n, *wilson(count, n), count=count) if n else figure(0, count=0)


def difference(assisted, blind):
    """Newcombe (1998), method 10."""
    more = {"assisted": share(assisted), "blind": share(blind)}
    n = min(len(assisted), len(blind))
    if n == 0:
        return figure(0, **more)
    p, q = sum(assisted) / len(assisted), sum(blind) / len(blind)
    (low1, high1), (low2, high2) = wilson(sum(assisted), len(assisted)), wilson(sum(blind), len(blind))
    return figure(n, p - q, p - q - math.sqrt((p - low1) ** 2 + (high2 - q) ** 2), p - q + math.sqrt((high1 - p) ** 2 + (q - low2) ** 2), **more)


def median(times):
    """Seconds, with order statistics that hold it with at least 95 %."""
    values = sorted(min(t, 600_000) / 1000 for t in times if t > 0)
    n = len(values)
    if n == 0:
        return figure(0)
    middle = (values[(n - 1) // 2] + values[n // 2]) / 2
    tail, rank = 0, None
    for k in range(n):
        tail += math.comb(n, k)
        if tail > 0.025 * 2**n:
            break
        rank = k
    return figure(n, middle, *((values[rank], values[n - 1 - rank]) if rank is not None else (None, None)))


def pace(people):
    """Slope of log time over place within sittings, with HC1, as the change over 50 answers."""
    xs, ys, sittings = [], [], 0
    for answers in people:
        groups = []
        for at, _, time in sorted(answers):
            if not groups or (at - groups[-1][-1][0]).total_seconds() > 1800:
                groups.append([])
            groups[-1].append((at, time))
        for group in groups:
            points = [(place, math.log(min(time, 600_000))) for place, (_, time) in enumerate(group) if time > 0]
            if len(points) < 2:
                continue
            sittings += 1
            mean_x, mean_y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
            xs += [x - mean_x for x, _ in points]
            ys += [y - mean_y for _, y in points]
    n = len(xs)
    if n == 0:
        return figure(0, sittings=0)
    xx = sum(x * x for x in xs)
    slope = sum(x * y for x, y in zip(xs, ys)) / xx
    low = high = None
    if n - sittings - 1 > 0:
        variance = n / (n - sittings - 1) * sum(x * x * (y - slope * x) ** 2 for x, y in zip(xs, ys)) / xx**2
        low, high = (math.expm1(50 * (slope + sign * Z * math.sqrt(variance))) for sign in (-1, 1))
    return figure(n, math.expm1(50 * slope), low, high, sittings=sittings)


# Figures of agreement. A table: item -> {person: answer}, an answer being a frozenset of labels.


def estimate(n, value, variance, least=-1.0, most=1.0, why=None, too_few_of=None):
    if value is None:
        return {"value": None, "low": None, "high": None, "n": n, "undefined": why}
    fewest_of = n if too_few_of is None else too_few_of
    if fewest_of < FEWEST:
        return {"value": None, "low": None, "high": None, "n": fewest_of, "undefined": "too_few"}
    if n < 2 or not variance > 1e-16:
        return {"value": value, "low": None, "high": None, "n": n, "undefined": "single_item" if n < 2 else "no_spread"}
    half = Z * math.sqrt(variance)
    return {"value": value, "low": max(least, value - half), "high": min(most, value + half), "n": n, "undefined": None}


def influences(parts, combine):
    """How the figure of summed parts changes with the weight of each item, times the number of items."""
    total = [math.fsum(p[i] for p in parts) for i in range(len(parts[0]))]
    out = []
    for part in parts:
        up = combine([t + SMALL * x for t, x in zip(total, part)])
        down = combine([t - SMALL * x for t, x in zip(total, part)])
        out.append(len(parts) * (up - down) / (2 * SMALL))
    return out, combine(total)


def jackknifed(parts, combine, **more):
    n = len(parts)
    changes, value = influences(parts, combine)
    variance = sum(c * c for c in changes) / (n * (n - 1)) if n > 1 else 0
    return estimate(n, value, variance, **more)


def kappa_like(table, answers, chance):
    """(p_a - p_e) / (1 - p_e), p_e from the mean shares of the answers."""
    parts = []
    for given in table.values():
        counts, m = Counter(given.values()), len(given)
        agreeing = sum(c * (c - 1) for c in counts.values()) / (m * (m - 1))
        parts.append([1, agreeing, *(counts[a] / m for a in answers)])

    def combine(total):
        expected = chance([t / total[0] for t in total[2:]])
        return (total[1] / total[0] - expected) / (1 - expected)

    return parts, combine


def has_one_class(table):
    return len({a for given in table.values() for a in given.values()}) == 1


def fleiss(table, answers, **more):
    if not table:
        return estimate(0, None, None, why="no_items")
    if has_one_class(table):
        return estimate(len(table), None, None, why="one_class_only")
    return jackknifed(*kappa_like(table, answers, lambda shares: sum(s * s for s in shares)), **more)


def ac1(table, answers):
    if not table:
        return estimate(0, None, None, why="no_items")
    if len(answers) < 2:
        return estimate(len(table), None, None, why="one_class_only")
    if len(table) == 1:
        return estimate(1, None, None, why="single_item")
    return jackknifed(*kappa_like(table, answers, lambda shares: sum(s * (1 - s) for s in shares) / (len(answers) - 1)))


def observed(table):
    if not table:
        return estimate(0, None, None, why="no_items")
    parts, _ = kappa_like(table, [], lambda shares: 0)
    return jackknifed(parts, lambda total: total[1] / total[0], least=0.0)


def nominal(a, b):
    return 0.0 if a == b else 1.0


def jaccard(a, b):
    return 0.0 if a == b else 1 - len(a & b) / len(a | b)


def masi(a, b):
    if a == b:
        return 0.0
    common = a & b
    monotone = 0 if not common else 0.67 if common in (a, b) else 0.33
    return 1 - monotone * len(common) / len(a | b)


def alpha(table, distance):
    if not table:
        return estimate(0, None, None, why="no_items")
    if has_one_class(table):
        return estimate(len(table), None, None, why="one_class_only")
    answers = sorted({a for given in table.values() for a in given.values()}, key=sorted)
    apart = [[distance(a, b) for b in answers] for a in answers]
    number = {a: i for i, a in enumerate(answers)}
    items = []
    for given in table.values():
        counts = Counter(number[a] for a in given.values())
        within = sum(c * d * apart[a][b] for a, c in counts.items() for b, d in counts.items())
        items.append((counts, len(given), within / (len(given) - 1)))
    ratings = sum(m for _, m, _ in items)
    pool = Counter()
    for counts, _, _ in items:
        pool.update(counts)
    to_pool = [sum(c * apart[a][b] for b, c in pool.items()) for a in range(len(answers))]
    within = math.fsum(w for _, _, w in items)
    between = math.fsum(c * to_pool[a] for a, c in pool.items())

    def ratio(weight, counts, m, own):
        own_between = 2 * weight * sum(c * to_pool[a] for a, c in counts.items()) + weight**2 * sum(c * d * apart[a][b] for a, c in counts.items() for b, d in counts.items())
        size = ratings + weight * m
        return (within + weight * own) / size / ((between + own_between) / size**2)

    changes = [len(items) * (ratio(SMALL, *item) - ratio(-SMALL, *item)) / (2 * SMALL) for item in items]
    n = len(items)
    return estimate(n, 1 - (ratings - 1) / ratings * ratio(0, {}, 0, 0), sum(c * c for c in changes) / (n * (n - 1)) if n > 1 else 0)


def cohen(pairs):
    """Kappa of pairs of answers, with the influence of each pair."""
    if len(set(pairs)) == 1 and pairs[0][0] == pairs[0][1]:
        return None, []
    answers = sorted({a for pair in pairs for a in pair}, key=sorted)
    parts = [[1, one == other, *(one == a for a in answers), *(other == a for a in answers)] for one, other in pairs]

    def combine(total):
        n, k = total[0], len(answers)
        expected = sum(total[2 + i] * total[2 + k + i] for i in range(k)) / n**2
        return (total[1] / n - expected) / (1 - expected)

    changes, value = influences(parts, combine)
    return value, changes


def pairs_of(table):
    shared = defaultdict(list)
    for item, given in table.items():
        people = sorted(given)
        for i, one in enumerate(people):
            for other in people[i + 1 :]:
                shared[one, other].append((item, (given[one], given[other])))
    out, of_items, kappas = {}, Counter(), []
    for (one, other), met in shared.items():
        answers = [pair for _, pair in met]
        n = len(answers)
        value, changes = cohen(answers)
        kappa = estimate(n, value, sum(c * c for c in changes) / n**2, why="one_class_only")
        out[f"{one} / {other}"] = {"items": n, "agreement": share([a == b for a, b in answers]), "kappa": kappa}
        if value is None:
            continue
        kappas.append(value)
        for (item, _), change in zip(met, changes):
            of_items[item] += change / n
    if not table:
        light = estimate(0, None, None, why="no_items")
    elif not kappas:
        light = estimate(len(table), None, None, why="one_class_only")
    else:
        light = estimate(len(table), sum(kappas) / len(kappas), sum(c * c for c in of_items.values()) / len(kappas) ** 2)
    return out, light


def labels_of(table, labels):
    out = {}
    for label in labels:
        counts = [(sum(label in a for a in given.values()), len(given)) for given in table.values()]
        with_label = [(c, m) for c, m in counts if c]
        given = sum(c for c, _ in counts)
        why = "no_items" if not table else "not_given" if not with_label else None
        if why:
            specific, kappa = estimate(0, None, None, why=why), estimate(len(table), None, None, why=why)
        else:
            ratio = sum(c * (c - 1) / (m - 1) for c, m in with_label) / given
            variance = sum((c * (c - 1) / (m - 1) - ratio * c) ** 2 for c, m in with_label) / given**2 * len(table) / (len(table) - 1) if len(table) > 1 else 0
            specific = estimate(len(with_label), ratio, variance, least=0.0)
            binary = {item: {who: frozenset("x") if label in a else frozenset() for who, a in answers.items()} for item, answers in table.items()}
            kappa = fleiss(binary, [frozenset("x"), frozenset()], too_few_of=len(with_label))
        out[label] = {"given": given, "items": specific["n"], "kappa": kappa, "specific": specific}
    return out


def confusions_of(table):
    confused, either = Counter(), defaultdict(set)
    for item, given in table.items():
        labels = sorted({label for a in given.values() for label in a})
        for label in labels:
            either[label].add(item)
        for i, one in enumerate(labels):
            for other in labels[i + 1 :]:
                only_one = any(one in a and other not in a for a in given.values())
                only_other = any(other in a and one not in a for a in given.values())
                confused[one, other] += only_one and only_other
    return {f"{one} / {other}": {"share": share([True] * n + [False] * (len(either[one] | either[other]) - n))} for (one, other), n in confused.items() if n}


def dawid_skene(table):
    if len(table) < FEWEST:
        return None
    answers = sorted({a for given in table.values() for a in given.values()}, key=sorted)
    people = sorted({who for given in table.values() for who in given})
    k, floor = len(answers), 1e-10
    votes = {item: [(people.index(who), answers.index(a)) for who, a in given.items()] for item, given in table.items()}
    posterior = {item: [sum(a == i for _, a in given) / len(given) for i in range(k)] for item, given in votes.items()}

    def maximise():
        prior = [math.fsum(p[i] for p in posterior.values()) / len(posterior) for i in range(k)]
        confusion = [[[0.0] * k for _ in range(k)] for _ in people]
        said = {(who, a) for given in votes.values() for who, a in given}
        for item, given in votes.items():
            for who, a in given:
                for truth in range(k):
                    confusion[who][truth][a] += posterior[item][truth]
        for who, rows in enumerate(confusion):
            for row in rows:
                for a in range(k):
                    row[a] = max(row[a], floor) if (who, a) in said else 0.0
                total = sum(row)
                row[:] = [x / total for x in row]
        return prior, confusion

    prior, confusion = maximise()
    for _ in range(100):
        moved = 0.0
        for item, given in votes.items():
            logs = [math.log(max(prior[t], floor)) + sum(math.log(confusion[who][t][a]) for who, a in given) for t in range(k)]
            top = max(logs)
            weights = [math.exp(x - top) for x in logs]
            total = sum(weights)
            new = [w / total for w in weights]
            moved = max(moved, *(abs(x - y) for x, y in zip(new, posterior[item])))
            posterior[item] = new
        prior, confusion = maximise()
        if moved <= 1e-5:
            break
    accuracy = [sum(prior[t] * confusion[who][t][t] for t in range(k)) for who in range(len(people))]
    differs, weighted, ties = [], [], 0
    for item, given in votes.items():
        counts = Counter(a for _, a in given).most_common()
        if len(counts) > 1 and counts[0][1] == counts[1][1]:
            ties += 1
            continue
        most = counts[0][0]
        differs.append(max(posterior[item]) > posterior[item][most] + 1e-6)
        sums = [0.0] * k
        for who, a in given:
            p = min(max(accuracy[who], 1e-6), 1 - 1e-6)
            sums[a] += math.log(p * (k - 1) / (1 - p)) if k > 1 else 0
        top = max(sums)
        shares = [math.exp(s - top) for s in sums]
        first = [i for i in range(k) if (1 - shares[i]) / sum(shares) <= 1e-12]
        weighted.append(k > 1 and len(first) == 1 and first[0] != most)
    total = sum(len(given) for given in votes.values())
    classes = {next(iter(a)): {"votes": sum(x == i for given in votes.values() for _, x in given) / total, "prior": prior[i]} for i, a in enumerate(answers)}
    return {"steps": 0, "converged": True, "ties": ties, "differs": share(differs), "weighted_differs": share(weighted), "classes": classes}
