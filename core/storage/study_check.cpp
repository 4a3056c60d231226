#include "core/storage/study_check.h"

#include "core/codec/event_payload.h"
#include "core/storage/chain.h"
#include "core/storage/migrations.h"
#include "core/storage/study_tables.h"

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
    explicit StudyFold(std::vector<ports::Problem>& problems) : m_problems(problems) {}

    void apply(const review::Event& event) {
        const auto told = tell(event);
        if (!told) m_problems.push_back({fmt::format("event {}", event.id.value), told.error().message});
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

    std::vector<ports::Problem>& m_problems;
    std::map<int, ToldStudy> m_studies;
};

}  // namespace

void checkStudies(Connection& connection, std::vector<ports::Problem>& problems) {
    if (schemaVersion(connection) < firstWithStudies) return;
    StudyFold fold(problems);
    auto events = connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE kind IN ('study_begun', 'sampled', 'study_ended') ORDER BY id");
    while (events.step()) {
        if (const auto event = eventFrom(events)) fold.apply(*event);
    }
    const auto stored = readStudies(connection);
    for (const auto& [number, told] : fold.studies()) {
        auto items = told.items;
        std::ranges::sort(items, {}, &StudyItem::item);
        const auto found = std::ranges::find(stored, number, &AgreementStudy::number);
        const bool same = found != stored.end() && *found == told.study && readStudyItems(connection, number) == items;
        if (!same) problems.push_back({fmt::format("agreement study {}", number), "the stored study is not what its events tell"});
    }
    for (const AgreementStudy& study : stored) {
        if (!fold.studies().contains(study.number)) problems.push_back({fmt::format("agreement study {}", study.number), "is stored, but nobody began it"});
    }
}

}  // namespace docket::storage
