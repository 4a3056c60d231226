#include "core/services/insights/drift/drift_tally.h"

#include "core/base/stable_hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace docket::services {

namespace {

constexpr std::size_t rawFormsTold = 20;
constexpr LabelNumber rightAnswer = 0;  // of a task of sets of labels, in Traffic
constexpr LabelNumber wrongAnswer = 1;

/// Fixed, so that weeks can be added: quantiles would differ from week to week. Finer where confidences crowd.
metrics::SideBands driftBands() {
    const metrics::ConfidenceBands bands({0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 1});
    return {bands, bands};
}

std::uint64_t drawOf(ItemId item) { return SeededRandom(static_cast<std::uint64_t>(item.value)).next(); }

}  // namespace

std::int64_t DriftBucket::invalidCount() const { return std::accumulate(invalid.begin(), invalid.end(), std::int64_t{0}); }

PromptPair::Week& PromptPair::Week::operator+=(const Week& other) {
    differs += other.differs;
    right += other.right;
    return *this;
}

PromptPair::Week PromptPair::since(std::int64_t week) const {
    Week sum;
    for (auto each = weeks.lower_bound(week); each != weeks.end(); ++each) sum += each->second;
    return sum;
}

PromptPair::Week PromptPair::all() const { return weeks.empty() ? Week() : since(weeks.begin()->first); }

DriftTally::DriftTally(const taxonomy::Taxonomy& taxonomy, DriftQuestion question, std::span<const ports::TaxonomyVersion> versions)
    : m_taxonomy(taxonomy),
      m_question(std::move(question)),
      m_time(m_question.bucket, m_question.utcOffsetMinutes),
      m_weeks(BucketLength::Week, m_question.utcOffsetMinutes),
      m_bands(driftBands()),
      m_saidInstead(taxonomy) {
    LabelNumber number = 0;
    for (const taxonomy::Label& label : taxonomy.labels()) m_numbers.emplace(label.id, number++);
    for (const ports::TaxonomyVersion& version : versions) m_publishedAt.emplace(version.version, version.publishedAt);
}

void DriftTally::add(const ports::TrafficRow& row) {
    if (row.item != m_item) finishItem();
    m_item = row.item;
    if (!m_question.takes(row.at) || (m_question.model && row.model != *m_question.model)) return;
    if (m_saidCount == m_said.size()) m_said.emplace_back();
    Said& said = m_said[m_saidCount++];
    said.maker = makerOf(row);
    said.at = row.at;
    said.madeUnder = row.madeUnder;
    said.confidence = row.confidence;
    said.probability = row.probability;
    said.route = routeOf(row);
    said.hasReference = row.reference.has_value();
    said.isUnled = said.hasReference && row.reference->isUnled();
    readLabels(row, said);
}

void DriftTally::readLabels(const ports::TrafficRow& row, Said& said) {
    const bool isMulti = m_taxonomy.kind() == taxonomy::TaskKind::Multi;
    said.labels.clear();
    for (const LabelId label : row.labels) {
        if (const LabelNumber number = numberOf(label); number != noLabel) said.labels.push_back(number);
    }
    std::ranges::sort(said.labels);
    said.hasAnswer = row.hasLabels && (isMulti || !said.labels.empty());
    said.invalid = row.hasLabels ? std::nullopt : std::optional(m_saidInstead.add(row.rawOutput));
    said.reference = noLabel;
    said.isRight = false;
    if (!row.reference) return;
    std::vector<LabelNumber> reference;
    for (const LabelId label : row.reference->labels) {
        if (const LabelNumber number = numberOf(label); number != noLabel) reference.push_back(number);
    }
    std::ranges::sort(reference);
    if (!reference.empty()) said.reference = reference.front();
    said.isRight = said.hasAnswer && said.labels == reference;
}

/// Of predictions that replace one another the last one stands.
void DriftTally::finishItem() {
    std::vector<const Said*> standing;
    for (std::size_t i = 0; i < m_saidCount; ++i) {
        const Said& said = m_said[i];
        const auto replaces = [&](const Said& later) { return later.maker == said.maker && later.at == said.at; };
        if (std::any_of(m_said.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_said.begin() + static_cast<std::ptrdiff_t>(m_saidCount), replaces)) continue;
        standing.push_back(&said);
    }
    bool isFirst = true;
    for (const Said* said : standing) {
        if (!isCounted(*said)) continue;
        count(*said);
        if (isFirst && m_question.textsPerBucket > 0) sample(said->at);
        isFirst = false;
    }
    if (standing.size() > 1) {
        std::ranges::stable_sort(standing, {}, [](const Said* said) { return said->at; });
        for (std::size_t i = 1; i < standing.size(); ++i) countPair(*standing[i - 1], *standing[i]);
    }
    m_saidCount = 0;
}

void DriftTally::count(const Said& said) {
    m_counts.first = m_counts.predictions == 0 ? said.at : std::min(m_counts.first, said.at);
    m_counts.last = m_counts.predictions == 0 ? said.at : std::max(m_counts.last, said.at);
    ++m_counts.predictions;
    SaidBy& maker = m_makers[said.maker];
    maker.first = std::min(maker.first.value_or(said.at), said.at);
    const auto [under, isNew] = m_firstUnder.try_emplace(said.madeUnder, said.at);
    if (!isNew) under->second = std::min(under->second, said.at);

    DriftBucket& bucket = bucketOf(said.at);
    ++bucket.predictions;
    ++maker.counts.predictions;
    if (said.hasAnswer) ++bucket.answered;
    if (said.route != Route::Unrouted) bucket.escalated.add(said.route == Route::Escalated);
    if (said.confidence) bucket.confidence.add(*said.confidence);
    for (const LabelNumber label : said.labels) ++bucket.labels[label];
    if (said.invalid) {
        ++bucket.invalid[static_cast<std::size_t>(*said.invalid)];
        ++maker.counts.invalid[static_cast<std::size_t>(*said.invalid)];
        m_counts.invalidItems[static_cast<std::size_t>(*said.invalid)].add(m_item);
    }
    if (isOlderThanInForce(said)) {
        ++bucket.underOlder;
        m_counts.underOlderItems.add(m_item);
    }
    if (said.hasReference) {
        bucket.overturned.add(!said.isRight);
        m_counts.unled.add(said.isUnled);
    }
    if (said.route != Route::Unrouted) countTraffic(said);
}

/// An item that routing did not draw stands for nobody, and one whose reference somebody was led to says nothing of the model.
void DriftTally::countTraffic(const Said& said) {
    const bool isMulti = m_taxonomy.kind() == taxonomy::TaskKind::Multi;
    const std::size_t labels = isMulti ? 2 : m_numbers.size();
    metrics::Traffic& week = m_counts.weeks.try_emplace(m_weeks.numberOf(said.at), labels, m_bands).first->second;
    metrics::TrafficItem item;
    item.side = said.route == Route::Escalated ? metrics::Side::Escalated : metrics::Side::Accepted;
    if (said.hasAnswer) item.predicted = isMulti ? rightAnswer : said.labels.front();
    item.confidence = said.confidence;
    const bool isReference = said.hasReference && (said.isUnled || m_question.references == References::Any);
    const bool isDrawn = said.probability && *said.probability > 0;
    if (!isReference || !isDrawn || (!isMulti && said.reference == noLabel)) return week.add(item);
    week.addResolved(item, isMulti ? (said.isRight ? rightAnswer : wrongAnswer) : said.reference, 1 / *said.probability);
}

void DriftTally::countPair(const Said& before, const Said& after) {
    const SaidBy& one = m_makers[before.maker];
    const SaidBy& other = m_makers[after.maker];
    if (before.maker == after.maker || one.counts.model != other.counts.model) return;
    PromptPair& pair = m_pairs[{before.maker, after.maker}];
    pair.last = std::max(pair.last, after.at);
    const bool differs = before.hasAnswer != after.hasAnswer || before.labels != after.labels;
    PromptPair::Week& week = pair.weeks[m_weeks.numberOf(after.at)];
    week.differs.add(differs);
    if (differs) pair.changed.add(m_item);
    if (before.hasReference && (before.isUnled || m_question.references == References::Any)) week.right.add(after.isRight, before.isRight);
}

void DriftTally::sample(Timestamp at) {
    auto& drawn = m_samples[m_time.numberOf(at)];
    const auto byDraw = [](const SampledItem& a, const SampledItem& b) { return a.draw < b.draw; };
    const SampledItem item{drawOf(m_item), m_item};
    if (static_cast<std::int64_t>(drawn.size()) < m_question.textsPerBucket) {
        drawn.push_back(item);
        std::ranges::push_heap(drawn, byDraw);
    } else if (item.draw < drawn.front().draw) {
        std::ranges::pop_heap(drawn, byDraw);
        drawn.back() = item;
        std::ranges::push_heap(drawn, byDraw);
    }
}

DriftCounts DriftTally::finish() {
    finishItem();
    for (auto& [number, bucket] : m_buckets) m_counts.buckets.push_back(std::move(bucket));
    std::ranges::sort(m_counts.buckets, {}, &DriftBucket::number);
    for (auto& [makers, pair] : m_pairs) {
        pair.model = m_makers[makers.first].counts.model;
        pair.before = m_makers[makers.first].counts.promptVersion;
        pair.after = m_makers[makers.second].counts.promptVersion;
        m_counts.prompts.push_back(std::move(pair));
    }
    std::ranges::stable_sort(m_counts.prompts, std::greater(), &PromptPair::last);
    m_counts.marks = marks();
    for (const SaidBy& maker : m_makers) {
        if (maker.first) m_counts.makers.push_back(maker.counts);
    }
    std::ranges::stable_sort(m_counts.makers, std::greater(), &MakerCount::predictions);
    m_counts.rawForms = m_saidInstead.commonest(rawFormsTold);
    for (auto& [number, items] : m_samples) m_counts.texts.emplace_back(number, std::move(items));
    return std::move(m_counts);
}

std::vector<DriftMark> DriftTally::marks() const {
    std::vector<DriftMark> marks;
    for (const auto& [version, at] : m_firstUnder) marks.push_back({MarkKind::TaxonomyVersion, fmt::format("{}", version), at});
    std::map<std::string, Timestamp> models;
    for (const SaidBy& maker : m_makers) {
        if (!maker.first) continue;
        const auto [model, isNew] = models.try_emplace(maker.counts.model, *maker.first);
        if (!isNew) model->second = std::min(model->second, *maker.first);
        marks.push_back({MarkKind::PromptVersion, fmt::format("{}, prompt {}", maker.counts.model, maker.counts.promptVersion), *maker.first});
    }
    for (const auto& [model, at] : models) marks.push_back({MarkKind::Model, model, at});
    std::ranges::stable_sort(marks, {}, &DriftMark::at);
    return marks;
}

DriftBucket& DriftTally::bucketOf(Timestamp at) {
    const std::int64_t number = m_time.numberOf(at);
    if (m_lastBucket.second != nullptr && m_lastBucket.first == number) return *m_lastBucket.second;
    const auto [found, isNew] = m_buckets.try_emplace(number);
    if (isNew) {
        found->second.number = number;
        found->second.labels.resize(m_numbers.size());
    }
    m_lastBucket = {number, &found->second};
    return found->second;
}

std::size_t DriftTally::makerOf(const ports::TrafficRow& row) {
    const auto isLast = [&](const MakerCount& maker) { return maker.model == row.model && maker.promptVersion == row.promptVersion; };
    if (m_lastMaker < m_makers.size() && isLast(m_makers[m_lastMaker].counts)) return m_lastMaker;
    const auto [found, isNew] = m_makerNumbers.try_emplace({std::string(row.model), std::string(row.promptVersion)}, m_makers.size());
    if (isNew) m_makers.push_back({{std::string(row.model), std::string(row.promptVersion)}, std::nullopt});
    m_lastMaker = found->second;
    return m_lastMaker;
}

LabelNumber DriftTally::numberOf(LabelId label) const {
    const auto found = m_numbers.find(label);
    return found == m_numbers.end() ? noLabel : found->second;
}

bool DriftTally::isOlderThanInForce(const Said& said) const {
    const auto next = m_publishedAt.upper_bound(said.madeUnder);
    return next != m_publishedAt.end() && next->second <= said.at;
}

bool DriftTally::isCounted(const Said& said) const { return !m_question.promptVersion || m_makers[said.maker].counts.promptVersion == *m_question.promptVersion; }

}  // namespace docket::services
