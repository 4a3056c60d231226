#include "tests/unit/services/insights/drift/drifting_stream.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::test {

namespace {

constexpr std::int64_t dayLength = 24 * 3'600'000LL;
constexpr std::int64_t firstMonday = 1'767'571'200'000;  // 2026-01-05
constexpr std::array shares = {0.20, 0.14, 0.12, 0.11, 0.10, 0.09, 0.08, 0.06, 0.045, 0.03, 0.013, 0.012};
constexpr auto rarest = static_cast<std::uint32_t>(shares.size() - 1);
constexpr double threshold = 0.8;
constexpr double auditRate = 0.05;

taxonomy::Taxonomy streamTaxonomy() {
    std::vector<taxonomy::Label> labels;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        taxonomy::Label& label = labels.emplace_back();
        label.key = fmt::format("topic_{}", i);
    }
    labels.emplace_back().key = "old_topic";
    labels.back().isArchived = true;
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

constexpr std::array english = {"My card {} has not arrived and I would like to know where the {} is", "Please tell me why the {} was charged twice for my {} yesterday",
                                "I cannot open the application since the last {} because it asks for a {}", "How long does it take until a transfer of the {} reaches the {}"};
constexpr std::array spanish = {"Mi tarjeta {} no ha llegado todavía y quiero saber dónde está el {}", "No puedo entrar en mi cuenta desde ayer porque me pide el {} y la {}",
                                "Por favor díganme por qué me cobraron dos veces la {} de mi {}"};
constexpr std::array german = {"Meine Karte {} ist noch nicht angekommen und ich möchte wissen wo der {} ist", "Warum wurde mir die {} für das {} gestern zweimal berechnet"};

}  // namespace

const char* nameOf(Fault fault) {
    constexpr std::array names = {"none", "archived labels", "another form", "rare label lost", "language mix", "lower confidence", "lower accuracy", "prompt disagrees"};
    return names[static_cast<std::size_t>(fault)];
}

drift::Detector detectorOf(Fault fault) {
    switch (fault) {
        case Fault::None:
        case Fault::ArchivedLabels: break;
        case Fault::AnotherForm: return drift::Detector::FormatErrors;
        case Fault::RareLabelLost: return drift::Detector::MinorityNeglect;
        case Fault::LanguageMix: return drift::Detector::UpstreamShift;
        case Fault::LowerConfidence:
        case Fault::LowerAccuracy: return drift::Detector::SilentDegradation;
        case Fault::PromptDisagrees: return drift::Detector::PromptBrittleness;
    }
    return drift::Detector::LabelDrift;
}

DriftingStream::DriftingStream(Fault fault, std::uint64_t seed, std::int64_t textsPerBucket)
    : m_fault(fault), m_random(seed * 1'000'003), m_textsPerBucket(textsPerBucket), m_taxonomy(streamTaxonomy()) {
    m_versions.push_back({1, "lead", dayBegin(-10), {}, static_cast<int>(shares.size()), {}});
    for (int day = 0; day < days; ++day) {
        const double expected = day % 7 >= 5 ? 180 : 320;
        const auto n = static_cast<int>(expected + std::sqrt(expected) * (uniform() + uniform() + uniform() + uniform() - 2) * std::sqrt(3.0));
        for (int i = 0; i < n; ++i) addItem({dayBegin(day).ms + static_cast<std::int64_t>(uniform() * dayLength)}, fault != Fault::None && day >= faultDay);
    }
    if (textsPerBucket > 0) readTexts();
}

Timestamp DriftingStream::dayBegin(int day) { return {firstMonday + day * dayLength}; }

double DriftingStream::uniform() { return static_cast<double>(m_random.next() >> 11U) * 0x1p-53; }

std::uint32_t DriftingStream::truth() {
    double left = uniform();
    for (std::uint32_t label = 0; label < shares.size(); ++label) {
        left -= shares[label];
        if (left < 0) return label;
    }
    return 0;
}

std::uint32_t DriftingStream::otherThan(std::uint32_t label) {
    while (true) {
        if (const std::uint32_t other = truth(); other != label) return other;
    }
}

std::string DriftingStream::text(bool isFaulty) {
    const double spanishShare = isFaulty && m_fault == Fault::LanguageMix ? 0.20 : 0.07;
    const auto word = [this] { return fmt::format("w{}", static_cast<int>(3000 * std::pow(uniform(), 3))); };
    const double language = uniform();
    const char* form = language < spanishShare ? spanish[m_random.below(spanish.size())]
                                               : (language > 0.97 ? german[m_random.below(german.size())] : english[m_random.below(english.size())]);
    return fmt::format(fmt::runtime(form), word(), word());
}

void DriftingStream::addItem(Timestamp at, bool isFaulty) {
    StreamItem& item = m_items.emplace_back();
    item.id = ItemId{static_cast<std::int64_t>(m_items.size())};
    item.text = m_textsPerBucket > 0 ? text(isFaulty) : std::string();
    const std::uint32_t is = truth();
    double confidence = 1 - 0.6 * std::pow(uniform(), 3);
    std::uint32_t label = uniform() < confidence - 0.02 ? is : otherThan(is);
    const double luck = uniform();
    Said said{at, "1", {}, {}, confidence};
    if (isFaulty && m_fault == Fault::RareLabelLost && label == rarest) label = 0;
    if (isFaulty && m_fault == Fault::LowerAccuracy && label == is && (is == 1 || is == 2) && luck < (is == 1 ? 0.5 : 0.5 * shares[1] / shares[2])) label = 3 - is;
    if (isFaulty && m_fault == Fault::LowerConfidence) said.confidence *= 0.93;
    said.label = m_taxonomy.labels()[label].id;
    const bool isArchived = isFaulty && m_fault == Fault::ArchivedLabels && luck < 0.08;
    const bool isProse = (isFaulty && m_fault == Fault::AnotherForm && luck < 0.3) || luck > 0.996;
    if (isArchived || isProse) {
        said.raw = isArchived ? "\"old_topic\"" : R"("Sure! I think that this message is about a topic of yours.")";
        said.label.reset();
    }
    const bool isEscalated = !said.label || said.confidence < threshold;
    const bool isAudited = !isEscalated && uniform() < auditRate;
    if (isEscalated || isAudited) {
        item.probability = isEscalated ? 1 : auditRate;
        item.reasons.add(isEscalated ? (said.label ? Reason::LowConfidence : Reason::InvalidOutput) : Reason::AuditSample);
        if (uniform() < 0.85) item.reference = m_taxonomy.labels()[uniform() < 0.02 ? otherThan(is) : is].id;
        item.resolvedAt = {at.ms + static_cast<std::int64_t>(uniform() * 3 * dayLength)};
    }
    if (uniform() < 10.0 / 280 && said.label) {
        Said other = said;
        other.at = {at.ms + 60'000};
        other.prompt = "2";
        const double differing = isFaulty && m_fault == Fault::PromptDisagrees ? 0.25 : 0.02;
        if (uniform() < differing) other.label = m_taxonomy.labels()[otherThan(label)].id;
        item.said = {said, other};
    } else {
        item.said = {said};
    }
}

services::DriftQuestion DriftingStream::question(int day) const {
    services::DriftQuestion question;
    question.until = dayBegin(day + 1);
    question.baselineFrom = dayBegin(0);
    question.baselineUntil = dayBegin(baselineDays);
    question.textsPerBucket = m_textsPerBucket;
    return question;
}

/// A day's texts are the same whenever it is looked at, so that they are measured once.
void DriftingStream::readTexts() {
    const services::DriftQuestion whole = question(days - 1);
    services::DriftTally tally(m_taxonomy, whole, m_versions);
    for (const StreamItem& item : m_items) {
        ports::TrafficRow row;
        row.item = item.id;
        row.at = item.said.front().at;
        tally.add(row);
    }
    const services::DriftCounts counts = tally.finish();
    services::InputTally inputs(services::learntBefore(counts, whole));
    for (const auto& [bucket, sample] : counts.texts) {
        std::vector<services::InputTally::Text> texts;
        for (const services::SampledItem& sampled : sample) texts.push_back({sampled.item, m_items[static_cast<std::size_t>(sampled.item.value - 1)].text});
        ASSERT_TRUE(inputs.add(bucket, texts));
    }
    m_inputs = inputs.finish();
}

services::CheckReport DriftingStream::checkAfter(int day, const drift::CheckRules& rules) const {
    const services::DriftQuestion asked = question(day);
    services::DriftTally tally(m_taxonomy, asked, m_versions);
    for (const StreamItem& item : m_items) {
        for (const Said& said : item.said) {
            ports::TrafficRow row;
            row.item = item.id;
            row.model = "m";
            row.promptVersion = said.prompt;
            row.madeUnder = 1;
            row.at = said.at;
            row.hasLabels = said.label.has_value();
            if (said.label) row.labels = {&*said.label, 1};
            row.confidence = said.confidence;
            row.rawOutput = said.raw;
            row.hasEntry = item.probability.has_value();
            row.reasons = item.reasons;
            row.probability = item.probability;
            if (item.reference && item.resolvedAt < *asked.until) row.reference = ports::TrafficReference{{&*item.reference, 1}, ResolutionKind::Single, Exposure::Blind, {}, item.resolvedAt};
            tally.add(row);
        }
    }
    const services::DriftCounts counts = tally.finish();
    services::InputCounts inputs = m_inputs;
    const services::TimeBuckets time(asked.bucket, 0);
    std::erase_if(inputs.buckets, [&](const services::InputBucket& bucket) { return time.startOf(bucket.number) >= *asked.until; });
    return services::checkDrift(m_taxonomy, counts, inputs, asked, rules);
}

}  // namespace docket::test
