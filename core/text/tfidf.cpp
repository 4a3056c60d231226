#include "core/text/tfidf.h"

#include "core/text/features.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace docket::text {

namespace {

constexpr double lengthOfWords = 0.5;  // beside n-grams of length 1

void scaleTo(double wanted, SparseVector& vector) {
    const double length = lengthOf(vector);
    for (auto& entry : vector.entries) entry.weight = static_cast<float>(entry.weight * wanted / length);
}

}  // namespace

/// What was seen of the texts so far.
struct TfIdf::TextCounts {
    std::size_t texts = 0;
    std::vector<std::uint32_t> withFeature;  // by number: how many of the texts have the feature
    std::vector<std::size_t> lastText;       // by number: which of them was the last, from 1
};

TfIdf TfIdf::fit(std::span<const std::string_view> texts) {
    TfIdf learned;
    TextCounts counts;
    for (const std::string_view text : texts) {
        ++counts.texts;
        const Features features = featuresOf(text);
        for (const std::uint64_t feature : features.words) learned.count(feature, counts);
        for (const std::uint64_t feature : features.grams) learned.count(feature, counts);
    }
    const auto n = static_cast<double>(texts.size());
    learned.m_idf.reserve(counts.withFeature.size());
    for (const std::uint32_t count : counts.withFeature) learned.m_idf.push_back(1 + std::log((1 + n) / (1 + count)));
    return learned;
}

void TfIdf::count(std::uint64_t feature, TextCounts& counts) {
    auto known = m_numbers.find(feature);
    if (known == m_numbers.end()) {
        if (m_numbers.size() == mostFeatures) return;
        known = m_numbers.emplace(feature, static_cast<std::uint32_t>(m_numbers.size())).first;
        counts.withFeature.push_back(0);
        counts.lastText.push_back(0);
    }
    const std::uint32_t number = known->second;
    if (std::exchange(counts.lastText[number], counts.texts) != counts.texts) ++counts.withFeature[number];
}

SparseVector TfIdf::weighted(const std::vector<std::uint64_t>& features) const {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(features.size());
    for (const std::uint64_t feature : features) {
        if (const auto found = m_numbers.find(feature); found != m_numbers.end()) numbers.push_back(found->second);
    }
    std::ranges::sort(numbers);
    SparseVector vector;
    for (auto begin = numbers.begin(); begin != numbers.end();) {
        const auto end = std::upper_bound(begin, numbers.end(), *begin);
        const double weight = (1 + std::log(static_cast<double>(end - begin))) * m_idf[*begin];
        vector.entries.push_back({*begin, static_cast<float>(weight)});
        begin = end;
    }
    return vector;
}

SparseVector TfIdf::of(std::string_view utf8) const {
    const Features features = featuresOf(utf8);
    SparseVector words = weighted(features.words);
    SparseVector grams = weighted(features.grams);
    scaleTo(lengthOfWords, words);
    scaleTo(1, grams);
    SparseVector both;
    both.entries.reserve(words.entries.size() + grams.entries.size());
    const auto feature = &SparseVector::Entry::feature;
    std::ranges::merge(words.entries, grams.entries, std::back_inserter(both.entries), {}, feature, feature);
    scaleTo(1, both);
    return both;
}

}  // namespace docket::text
