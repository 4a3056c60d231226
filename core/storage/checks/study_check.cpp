#include "core/storage/checks/study_check.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/study_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace docket::storage {

namespace {

/// Schema from which on there are studies. A file is checked as it is.
constexpr int firstWithStudies = 6;

struct ToldStudy {
    AgreementStudy study;
    std::vector<StudyItem> items;
};

/// Studies as their events tell of them, by number. What cannot be read is named.
class StudyFold {
public:
    explicit StudyFold(ProblemList& problems) : m_problems(problems) {}

    void apply(const review::Event& event) {
        const auto told = tell(event);
        if (!told) m_problems.add("events", fmt::format("event {}", event.id.value), told.error().message);
    }
    const std::map<int, ToldStudy>& studies() const { return m_studies; }

private:
    Result<> tell(const review::Event& event) {
        if (event.kind == review::EventKind::StudyBegun) {
            auto study = codec::readStudyBegun(event);
            if (!study) return std::unexpected(study.error());
            const int number = study->number;
            m_studies[number].study = std::move(*study);
        } else if (event.kind == review::EventKind::StudyEnded) {
            const auto number = codec::readStudyEnded(event);
            if (!number) return std::unexpected(number.error());
            m_studies[*number].study.endedAt = event.at;
        } else {
            const auto read = codec::readItemEvent(event);
            if (!read) return std::unexpected(read.error());
            const auto& sampled = std::get<review::Sampled>(read->fact);
            m_studies[sampled.study].items.push_back({*event.item, sampled.stratum});
        }
        return {};
    }

    ProblemList& m_problems;
    std::map<int, ToldStudy> m_studies;
};

/// Values that the study read from the tables does not keep: rows of strata out of order, or of no study, and numbers
/// that are cut off on their way.
void checkRows(Connection& connection, ProblemList& problems) {
    auto strata = connection.query(
        "SELECT study, count(*), min(position), max(position) FROM study_strata GROUP BY study"
        " HAVING min(position) <> 0 OR max(position) <> count(*) - 1 OR study NOT IN (SELECT number FROM studies)");
    while (strata.step()) problems.add("studies", fmt::format("agreement study {}", strata.integer(0)), "its strata are not numbered as they were drawn, or are of no study");
    auto items = connection.query("SELECT DISTINCT study FROM study_items WHERE study NOT IN (SELECT number FROM studies)");
    while (items.step()) problems.add("studies", fmt::format("agreement study {}", items.integer(0)), "has items, but is not there");
    auto numbers = connection.query("SELECT number FROM studies WHERE reviewers NOT BETWEEN 3 AND 5 OR number NOT BETWEEN 1 AND 2147483647"
                                    " OR taxonomy_version NOT BETWEEN 1 AND 2147483647");
    while (numbers.step()) problems.add("studies", fmt::format("agreement study {}", numbers.integer(0)), "has numbers that no study has");
}

}  // namespace

void checkStudies(Connection& connection, ProblemList& problems) {
    if (schemaVersion(connection) < firstWithStudies) return;
    StudyFold fold(problems);
    auto events = connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE kind IN ('study_begun', 'sampled', 'study_ended') ORDER BY id");
    while (events.step()) {
        if (const auto event = eventFrom(events)) fold.apply(*event);
    }
    checkRows(connection, problems);
    const auto stored = readStudies(connection);
    for (const auto& [number, told] : fold.studies()) {
        auto items = told.items;
        std::ranges::sort(items, {}, &StudyItem::item);
        const auto found = std::ranges::find(stored, number, &AgreementStudy::number);
        const bool same = found != stored.end() && *found == told.study && readStudyItems(connection, number) == items;
        if (!same) problems.add("studies", fmt::format("agreement study {}", number), "the stored study is not what its events tell");
    }
    for (const AgreementStudy& study : stored) {
        if (!fold.studies().contains(study.number)) problems.add("studies", fmt::format("agreement study {}", study.number), "is stored, but nobody began it");
    }
}

}  // namespace docket::storage
