#include "core/taxonomy/text_likeness.h"

#include "core/base/folded_text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace docket::taxonomy {

namespace {

constexpr std::size_t mostWords = 500;
constexpr std::size_t mostIndexed = 256;

/// Numbers for terms in the order in which they are first seen, with the texts that have each.
struct Vocabulary {
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> texts;

    std::uint32_t numberOf(std::string term) {
        const auto [found, isNew] = numbers.emplace(std::move(term), static_cast<std::uint32_t>(texts.size()));
        if (isNew) texts.push_back(0);
        return found->second;
    }
};

using Counts = std::vector<std::pair<std::uint32_t, int>>;  // term, how often; by term

Counts countsOf(std::string_view text, Vocabulary& vocabulary) {
    std::vector<std::string> words = foldedWords(text);
    if (words.size() > mostWords) words.resize(mostWords);
    std::vector<std::uint32_t> terms;
    for (std::size_t i = 0; i < words.size(); ++i) {
        terms.push_back(vocabulary.numberOf(words[i]));
        if (i > 0) terms.push_back(vocabulary.numberOf(words[i - 1] + ' ' + words[i]));
    }
    std::ranges::sort(terms);
    Counts counts;
    for (const std::uint32_t term : terms) {
        if (counts.empty() || counts.back().first != term) {
            counts.emplace_back(term, 0);
            ++vocabulary.texts[term];
        }
        ++counts.back().second;
    }
    return counts;
}

std::vector<std::uint32_t> ranksOf(const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> terms(vocabulary.texts.size());
    std::iota(terms.begin(), terms.end(), 0U);
    std::ranges::stable_sort(terms, std::greater(), [&](std::uint32_t term) { return vocabulary.texts[term]; });
    std::vector<std::uint32_t> ranks(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i) ranks[terms[i]] = static_cast<std::uint32_t>(i);
    return ranks;
}

}  // namespace

TextLikeness::TextLikeness(std::span<const std::string_view> texts) {
    Vocabulary vocabulary;
    std::vector<Counts> counts;
    counts.reserve(texts.size());
    for (const std::string_view text : texts) counts.push_back(countsOf(text, vocabulary));
    const auto ranks = ranksOf(vocabulary);
    m_greatest.resize(ranks.size());
    m_vectors.resize(texts.size());
    const auto n = static_cast<double>(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        double squares = 0;
        for (const auto& [term, count] : counts[i]) {
            const double weight = count * (1 + std::log((1 + n) / (1 + vocabulary.texts[term])));
            m_vectors[i].push_back({ranks[term], weight});
            squares += weight * weight;
        }
        std::ranges::sort(m_vectors[i], {}, &Term::rank);
        for (Term& term : m_vectors[i]) {
            term.weight /= std::sqrt(squares);
            m_greatest[term.rank] = std::max(m_greatest[term.rank], term.weight);
        }
    }
}

double TextLikeness::between(std::size_t first, std::size_t second) const {
    double product = 0;
    auto left = m_vectors[first].begin();
    auto right = m_vectors[second].begin();
    while (left != m_vectors[first].end() && right != m_vectors[second].end()) {
        if (left->rank == right->rank) product += (left++)->weight * (right++)->weight;
        else if (left->rank < right->rank) ++left;
        else ++right;
    }
    return std::min(product, 1.0);
}

std::vector<std::optional<TextLikeness::Match>> TextLikeness::closestBefore(double least) const {
    constexpr double rounding = 1e-9;
    std::vector<std::optional<Match>> matches(m_vectors.size());
    std::vector<std::vector<std::uint32_t>> index(m_greatest.size());  // by rank: texts
    std::vector<std::size_t> seenBy(m_vectors.size(), m_vectors.size());
    for (std::size_t i = 0; i < m_vectors.size(); ++i) {
        auto& best = matches[i];
        for (const Term& term : m_vectors[i]) {
            for (const std::uint32_t other : index[term.rank]) {
                if (std::exchange(seenBy[other], i) == i) continue;
                const double similarity = between(i, other);
                const bool isCloser = !best || similarity > best->similarity || (similarity == best->similarity && other < best->earlier);
                if (similarity >= least - rounding && isCloser) best = Match{other, similarity};
            }
        }
        // Terms before the bound alone cannot make another text alike enough: a text that is has one of the others.
        double bound = 0;
        for (const Term& term : m_vectors[i]) {
            bound += term.weight * m_greatest[term.rank];
            if (bound >= least - rounding && index[term.rank].size() < mostIndexed) index[term.rank].push_back(static_cast<std::uint32_t>(i));
        }
    }
    return matches;
}

}  // namespace docket::taxonomy
