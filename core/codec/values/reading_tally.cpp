#include "core/codec/values/reading_tally.h"

#include "core/base/shortened.h"

#include <fmt/format.h>

namespace docket::codec {

std::string toString(RowPlace place) {
    return place.number > 0 ? fmt::format("record {} (line {})", place.number, place.line) : fmt::format("line {}", place.line);
}

void ReadingTally::note(RowNote note, RowPlace place, std::string_view what) {
    Noted& noted = m_noted[static_cast<std::size_t>(note)];
    ++noted.count;
    if (noted.first.size() < mostPlaces) noted.first.push_back({{}, place, shortened(what, longestQuote)});
}

void ReadingTally::countUnknown(std::string_view label, std::int64_t times) {
    const auto known = m_unknown.find(label);
    if (known != m_unknown.end()) {
        known->second += times;
    } else if (label.size() > longestQuote) {
        countUnknown(shortened(label, longestQuote), times);
    } else if (m_unknown.size() < mostUnknown) {
        m_unknown.emplace(label, times);
    } else {
        m_unlisted += times;
    }
}

void ReadingTally::countAlias(std::size_t index) {
    if (m_aliases.size() <= index) m_aliases.resize(index + 1);
    ++m_aliases[index];
}

void ReadingTally::add(const ReadingTally& batch, const std::string& file) {
    for (std::size_t i = 0; i < m_noted.size(); ++i) {
        m_noted[i].count += batch.m_noted[i].count;
        for (const Place& place : batch.m_noted[i].first) {
            if (m_noted[i].first.size() < mostPlaces) m_noted[i].first.push_back({file, place.place, place.what});
        }
    }
    for (const auto& [label, count] : batch.m_unknown) countUnknown(label, count);
    m_unlisted += batch.m_unlisted;
    if (m_aliases.size() < batch.m_aliases.size()) m_aliases.resize(batch.m_aliases.size());
    for (std::size_t i = 0; i < batch.m_aliases.size(); ++i) m_aliases[i] += batch.m_aliases[i];
}

}  // namespace docket::codec
