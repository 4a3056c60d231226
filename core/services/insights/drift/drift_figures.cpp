#include "core/services/insights/drift/drift_figures.h"

#include "core/metrics/population/weighted_accuracy.h"
#include "core/services/insights/drift/drift_series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace docket::services {

namespace {

using Shares = std::vector<SeriesMaker::At<metrics::Share>>;
using Means = std::vector<SeriesMaker::At<drift::MeanSums>>;

constexpr std::array<std::string_view, 15> seriesWords = {"volume",   "escalated",   "confidence", "label_share", "group_share", "invalid",       "invalid_of_kind", "under_older",
                                                          "overturned", "accuracy", "text_length", "language",    "new_words",   "exact_repeats", "near_repeats"};

constexpr std::int64_t dayLengthMs = 24 * 3'600'000LL;
constexpr Duration sixWeeks{42 * dayLengthMs};
constexpr Duration weekBehind{7 * dayLengthMs};
constexpr double baselineShare = 0.3;
constexpr double leastLanguageShare = 0.01;
constexpr double lengthLogs = 20;  // as InputBucket::length scales

/// Back from logarithms to characters.
double charactersOf(double scaled) { return std::exp2(lengthLogs * scaled) - 1; }

template <class Of>
Shares sharesBy(const std::vector<DriftBucket>& buckets, Of of) {
    Shares shares;
    for (const DriftBucket& bucket : buckets) shares.push_back({bucket.number, of(bucket)});
    return shares;
}

template <class Of>
Shares sharesBy(const std::vector<InputBucket>& buckets, Of of) {
    Shares shares;
    for (const InputBucket& bucket : buckets) shares.push_back({bucket.number, of(bucket)});
    return shares;
}

template <class Of>
Means meansBy(const auto& buckets, Of of) {
    Means means;
    for (const auto& bucket : buckets) means.push_back({bucket.number, of(bucket)});
    return means;
}

/// The outermost group over a label; noLabel where it stands in none.
std::vector<LabelNumber> groupsOf(const taxonomy::Taxonomy& taxonomy) {
    std::vector<LabelNumber> groups(taxonomy.labels().size(), noLabel);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const taxonomy::Label* top = &taxonomy.labels()[i];
        while (top->parent && taxonomy.find(*top->parent) != nullptr) top = taxonomy.find(*top->parent);
        const auto number = static_cast<std::size_t>(top - taxonomy.labels().data());
        if (number != i && top->isGroup) groups[i] = static_cast<LabelNumber>(number);
    }
    return groups;
}

class FigureMaking {
public:
    FigureMaking(const taxonomy::Taxonomy& taxonomy, const DriftCounts& counts, const InputCounts& inputs, const DriftQuestion& question, const drift::CheckRules& rules, TimeWindow baseline)
        : m_taxonomy(taxonomy), m_counts(counts), m_inputs(inputs), m_question(question), m_baseline(baseline), m_make(question, baseline, rules.alertStays) {
        m_figures.baseline = baseline;
        m_figures.recent = {std::max(baseline.until, Timestamp{counts.last.ms - rules.recentDays * dayLengthMs}), Timestamp{counts.last.ms + 1}};
    }

    DriftFigures make() {
        for (const DriftBucket& bucket : m_counts.buckets) {
            if (isRecent(bucket.number)) m_figures.recentPredictions += bucket.predictions;
        }
        addPredictionSeries();
        addLabelSeries();
        addInputSeries();
        return std::move(m_figures);
    }

private:
    void add(DriftSeries series) { m_figures.series.push_back(std::move(series)); }

    bool isRecent(std::int64_t bucket) const { return m_make.time().endOf(bucket) > m_figures.recent.from && m_make.time().startOf(bucket) >= m_baseline.until; }

    void addPredictionSeries() {
        std::vector<SeriesMaker::At<std::int64_t>> volume;
        for (const DriftBucket& bucket : m_counts.buckets) volume.push_back({bucket.number, bucket.predictions});
        add(m_make.ofCounts(SeriesKind::Volume, volume));
        add(m_make.ofShares(SeriesKind::Escalated, {}, sharesBy(m_counts.buckets, [](const DriftBucket& bucket) { return bucket.escalated; })));
        add(m_make.ofMeans(SeriesKind::Confidence, {}, meansBy(m_counts.buckets, [](const DriftBucket& bucket) { return bucket.confidence; })));
        add(m_make.ofShares(SeriesKind::Invalid, {}, sharesBy(m_counts.buckets, [](const DriftBucket& bucket) { return metrics::Share{bucket.invalidCount(), bucket.predictions}; })));
        for (std::size_t kind = 0; kind < invalidKinds; ++kind) {
            add(m_make.ofShares(SeriesKind::InvalidOfKind, std::string(toString(static_cast<InvalidKind>(kind))),
                                sharesBy(m_counts.buckets, [kind](const DriftBucket& bucket) { return metrics::Share{bucket.invalid[kind], bucket.predictions}; })));
        }
        add(m_make.ofShares(SeriesKind::UnderOlder, {}, sharesBy(m_counts.buckets, [](const DriftBucket& bucket) { return metrics::Share{bucket.underOlder, bucket.predictions}; })));
        add(m_make.ofShares(SeriesKind::Overturned, {}, sharesBy(m_counts.buckets, [](const DriftBucket& bucket) { return bucket.overturned; })));
        metrics::TrafficFigure usual;
        if (const auto traffic = baselineTraffic(m_counts, m_question, m_baseline)) usual = metrics::weightedAccuracy(metrics::postStratify(*traffic));
        add(m_make.ofAccuracy(m_counts.weeks, usual));
    }

    void addLabelSeries() {
        const auto groups = groupsOf(m_taxonomy);
        std::vector<std::int64_t> all(groups.size());
        std::set<LabelNumber> seenGroups;
        for (const DriftBucket& bucket : m_counts.buckets) {
            for (std::size_t label = 0; label < all.size(); ++label) all[label] += bucket.labels[label];
        }
        for (std::size_t label = 0; label < all.size(); ++label) {
            if (all[label] == 0 && !m_taxonomy.labels()[label].isChoice()) continue;
            if (groups[label] != noLabel) seenGroups.insert(groups[label]);
            add(m_make.ofShares(SeriesKind::LabelShare, m_taxonomy.labels()[label].key,
                                sharesBy(m_counts.buckets, [label](const DriftBucket& bucket) { return metrics::Share{bucket.labels[label], bucket.answered}; })));
            compare(m_figures.labels, m_taxonomy.labels()[label].key, m_counts.buckets, [label](const DriftBucket& bucket) { return bucket.labels[label]; });
        }
        finish(m_figures.labels);
        if (m_taxonomy.kind() == taxonomy::TaskKind::Multi) return;  // where an answer can count twice in a group
        for (const LabelNumber group : seenGroups) {
            add(m_make.ofShares(SeriesKind::GroupShare, m_taxonomy.labels()[group].key, sharesBy(m_counts.buckets, [&](const DriftBucket& bucket) {
                metrics::Share share{0, bucket.answered};
                for (std::size_t label = 0; label < groups.size(); ++label) share.count += groups[label] == group ? bucket.labels[label] : 0;
                return share;
            })));
        }
    }

    void addInputSeries() {
        const auto& buckets = m_inputs.buckets;
        if (buckets.empty()) return;
        DriftSeries length = m_make.ofMeans(SeriesKind::TextLength, {}, meansBy(buckets, [](const InputBucket& bucket) { return bucket.length; }));
        if (length.usual) length.usual = charactersOf(*length.usual);
        for (SeriesPoint& point : length.points) {
            if (point.value) point.value = charactersOf(*point.value);
            if (point.band) point.band = metrics::Interval{charactersOf(point.band->low), charactersOf(point.band->high)};
        }
        add(std::move(length));
        addLanguages();
        add(newWords());
        add(m_make.ofShares(SeriesKind::ExactRepeats, {}, sharesBy(buckets, [](const InputBucket& bucket) { return bucket.exactRepeats; })));
        add(m_make.ofShares(SeriesKind::NearRepeats, {}, sharesBy(buckets, [](const InputBucket& bucket) { return bucket.nearRepeats; })));
    }

    /// Rare languages together; those that cannot be told are a kind of their own.
    void addLanguages() {
        std::map<std::string, std::int64_t> all;
        std::int64_t texts = 0;
        for (const InputBucket& bucket : m_inputs.buckets) {
            for (const auto& [language, n] : bucket.languages) all[language] += n;
            texts += bucket.texts;
        }
        std::erase_if(all, [&](const auto& each) { return static_cast<double>(each.second) < leastLanguageShare * static_cast<double>(texts); });
        const auto countOf = [](const InputBucket& bucket, const std::string& language) {
            const auto found = bucket.languages.find(language);
            return found == bucket.languages.end() ? 0 : found->second;
        };
        const auto addKind = [&](const std::string& subject, const auto& count) {
            add(m_make.ofShares(SeriesKind::Language, subject, sharesBy(m_inputs.buckets, [&](const InputBucket& bucket) { return metrics::Share{count(bucket), bucket.texts}; })));
            compare(m_figures.languages, subject, m_inputs.buckets, count);
        };
        for (const auto& [language, n] : all) {
            addKind(language.empty() ? "not_told" : language, [&](const InputBucket& bucket) { return countOf(bucket, language); });
        }
        addKind("others", [&](const InputBucket& bucket) {
            std::int64_t others = bucket.texts;
            for (const auto& [language, n] : all) others -= countOf(bucket, language);
            return others;
        });
        finish(m_figures.languages);
    }

    /// The baseline's own words are known by making; its last third tells how many are new as a rule.
    DriftSeries newWords() const { return m_make.ofMeans(SeriesKind::NewWords, {}, meansBy(m_inputs.buckets, [](const InputBucket& bucket) { return bucket.newWords; })); }

    void compare(MixShift& mix, const std::string& subject, const auto& buckets, const auto& count) const {
        mix.subjects.push_back(subject);
        std::int64_t before = 0;
        std::int64_t now = 0;
        for (const auto& bucket : buckets) {
            if (m_make.isInBaseline(bucket.number)) before += count(bucket);
            else if (isRecent(bucket.number)) now += count(bucket);
        }
        mix.before.push_back(before);
        mix.now.push_back(now);
    }

    static void finish(MixShift& mix) {
        const drift::TwoCounts counts{mix.before, mix.now};
        mix.psi = drift::populationStability(counts);
        mix.jensenShannon = drift::jensenShannon(counts);
        mix.homogeneity = drift::homogeneityOf(counts);
        mix.shifts = drift::shareShifts(counts);
    }

    const taxonomy::Taxonomy& m_taxonomy;
    const DriftCounts& m_counts;
    const InputCounts& m_inputs;
    const DriftQuestion& m_question;
    TimeWindow m_baseline;
    SeriesMaker m_make;
    DriftFigures m_figures;
};

}  // namespace

std::string_view toString(SeriesKind kind) { return seriesWords[static_cast<std::size_t>(kind)]; }

const DriftSeries* DriftFigures::find(SeriesKind kind, std::string_view subject) const {
    const auto found = std::ranges::find_if(series, [&](const DriftSeries& each) { return each.kind == kind && each.subject == subject; });
    return found == series.end() ? nullptr : &*found;
}

std::optional<TimeWindow> baselineOf(const DriftCounts& counts, const DriftQuestion& question) {
    if (counts.buckets.empty()) return std::nullopt;
    const TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    const Timestamp from = question.baselineFrom.value_or(time.startOf(counts.buckets.front().number));
    if (question.baselineUntil) return TimeWindow{from, *question.baselineUntil};
    if (counts.last >= from + sixWeeks + weekBehind) return TimeWindow{from, time.startOf(time.numberOf(from + sixWeeks))};
    const auto first = std::ranges::find_if(counts.buckets, [&](const DriftBucket& bucket) { return time.startOf(bucket.number) >= from; });
    const auto left = static_cast<double>(counts.buckets.end() - first);
    const auto taken = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(std::floor(baselineShare * left)));
    const bool isAll = taken >= counts.buckets.end() - first;
    return TimeWindow{from, isAll ? time.endOf(counts.buckets.back().number) : time.startOf((first + taken)->number)};
}

std::int64_t learntBefore(const DriftCounts& counts, const DriftQuestion& question) {
    const auto baseline = baselineOf(counts, question);
    if (!baseline) return 0;
    const TimeBuckets time(question.bucket, question.utcOffsetMinutes);
    std::vector<std::int64_t> numbers;
    for (const DriftBucket& bucket : counts.buckets) {
        if (baseline->has(time.startOf(bucket.number))) numbers.push_back(bucket.number);
    }
    return numbers.empty() ? counts.buckets.front().number : numbers[numbers.size() * 2 / 3];
}

DriftFigures driftFigures(const taxonomy::Taxonomy& taxonomy, const DriftCounts& counts, const InputCounts& inputs, const DriftQuestion& question, const drift::CheckRules& rules) {
    const auto baseline = baselineOf(counts, question);
    return baseline ? FigureMaking(taxonomy, counts, inputs, question, rules, *baseline).make() : DriftFigures{};
}

}  // namespace docket::services
