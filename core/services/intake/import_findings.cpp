#include "core/services/intake/import_findings.h"

#include "core/base/counted.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

using codec::ReadingTally;
using codec::RowNote;

namespace {

/// `a.csv line 2 ("1.25E+18"), …`
std::string placesOf(const ReadingTally::Noted& noted) {
    std::vector<std::string> places;
    for (const ReadingTally::Place& each : noted.first) places.push_back(fmt::format("{} {} ({})", each.file, toString(each.place), each.what));
    return fmt::format("{}{}", fmt::join(places, ", "), noted.count > std::ssize(noted.first) ? ", …" : "");
}

}  // namespace

std::vector<UnknownLabel> unknownLabelsOf(const ReadingTally& tally, const taxonomy::Taxonomy& taxonomy, std::int64_t& others) {
    std::vector<UnknownLabel> unknown;
    for (const auto& [label, count] : tally.unknownLabels()) unknown.push_back({label, count, {}, {}});
    std::ranges::stable_sort(unknown, std::ranges::greater(), &UnknownLabel::count);
    others = tally.unlistedUnknown();
    for (std::size_t i = mostUnknownLabels; i < unknown.size(); ++i) others += unknown[i].count;
    if (unknown.size() > mostUnknownLabels) unknown.resize(mostUnknownLabels);
    for (UnknownLabel& each : unknown) {
        const auto near = codec::nearLabel(each.label, taxonomy);
        if (!near) continue;
        each.nearest = near->key;
        each.difference = near->difference;
    }
    return unknown;
}

std::vector<MappedLabel> mappedLabelsOf(const ReadingTally& tally, const codec::RecordReading& reading) {
    std::vector<MappedLabel> mapped;
    for (const codec::LabelAlias& alias : reading.aliases) mapped.push_back({alias.from, alias.to, tally.usesOfAlias(mapped.size())});
    return mapped;
}

std::string roundedIdWarning(const ReadingTally& tally) {
    // A single id may end in zeros by chance; all of them do not.
    const auto& zeroed = tally.noted(RowNote::ZeroedId);
    const bool areZeroed = zeroed.count > 1 && zeroed.count == tally.noted(RowNote::LongId).count;
    const auto& noted = areZeroed && tally.noted(RowNote::RoundedId).count == 0 ? zeroed : tally.noted(RowNote::RoundedId);
    if (noted.count == 0) return {};
    return fmt::format("{} as a spreadsheet writes long numbers, with digits lost, so that different items may have become one and known ones be new: {}. "
                       "Take the file from where it was before the spreadsheet, or keep the column as text there.",
                       counted(noted.count, "id looks", "ids look"), placesOf(noted));
}

std::vector<std::string> readingWarnings(const ReadingTally& tally) {
    std::vector<std::string> warnings;
    if (const auto& noted = tally.noted(RowNote::UnreadTime); noted.count > 0) {
        warnings.push_back(fmt::format("{} in without a time, as created_at cannot be read: {}. Read are times like 2026-11-02T09:15:00Z, and seconds "
                                       "or milliseconds since 1970.",
                                       counted(noted.count, "record came", "records came"), placesOf(noted)));
    }
    if (const auto& noted = tally.noted(RowNote::NotJson); noted.count > 0) {
        warnings.push_back(fmt::format("{} NaN or Infinity, which is no JSON, in what is only kept; null is kept in its place: {}.",
                                       counted(noted.count, "record has", "records have"), placesOf(noted)));
    }
    if (const auto& noted = tally.noted(RowNote::GuessedSet); noted.count > 0) {
        warnings.push_back(fmt::format("The labels of {} were taken apart where all parts are labels: {}. --label-separator states where.",
                                       counted(noted.count, "record", "records"), placesOf(noted)));
    }
    return warnings;
}

}  // namespace docket::services
