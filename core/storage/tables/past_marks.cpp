#include "core/storage/tables/past_marks.h"

#include "core/storage/sqlite/chain.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::storage {

namespace {

using review::EventKind;

bool isOfRankedRun(Connection& connection, std::int64_t run) {
    auto row = connection.query("SELECT is_ranked FROM import_runs WHERE id = $1");
    row.bind(run);
    return row.step() && row.integer(0) != 0;
}

/// Takes the events of no item in their order.
class MarkReader {
public:
    MarkReader(Connection& connection, PastMarks& marks) : m_connection(connection), m_marks(marks) {}

    Result<> take(const review::Event& event) {
        switch (event.kind) {
            case EventKind::Imported: return takeBatch(event);
            case EventKind::Routed: return takeRouting(event);
            case EventKind::TaxonomyPublished: return takeNumber(codec::readSavedDocument(event), m_marks.versions.taxonomy);
            case EventKind::PolicySaved: return takeNumber(codec::readSavedDocument(event), m_marks.versions.policy);
            case EventKind::StudyBegun: {
                const auto study = codec::readStudyBegun(event);
                if (!study) return std::unexpected(study.error());
                m_marks.lastStudy = std::max(m_marks.lastStudy, study->number);
                return {};
            }
            case EventKind::StudyEnded: {
                const auto study = codec::readStudyEnded(event);
                if (!study) return std::unexpected(study.error());
                m_marks.endedStudies.insert(*study);
                return {};
            }
            default: return {};
        }
    }

private:
    static Result<> takeNumber(const Result<codec::SavedDocument>& document, int& number) {
        if (!document) return std::unexpected(document.error());
        number = static_cast<int>(document->number);
        return {};
    }

    Result<> takeBatch(const review::Event& event) {
        const auto batch = codec::readImportedBatch(event);
        if (!batch) return std::unexpected(batch.error());
        m_marks.lastItem = std::max(m_marks.lastItem, batch->items.last);
        m_marks.lastPrediction = std::max(m_marks.lastPrediction, batch->predictions.last);
        if (isOfRankedRun(m_connection, batch->run)) m_marks.waiting.push_back(batch->predictions);
        return {};
    }

    Result<> takeRouting(const review::Event& event) {
        const auto routing = codec::readRouting(event);
        if (!routing) return std::unexpected(routing.error());
        if (routing->ranked) m_marks.waiting.clear();
        return {};
    }

    Connection& m_connection;
    PastMarks& m_marks;
};

}  // namespace

Result<PastMarks> pastMarksOf(Connection& connection, EventId event) {
    PastMarks marks;
    marks.event = event;
    auto own = connection.query("SELECT at FROM events WHERE id = $1");
    own.bind(event);
    if (!own.step()) return failure(ErrorKind::NotFound, fmt::format("There is no event {} in this workspace.", event.value));
    marks.at = Timestamp{own.integer(0)};
    auto rows = connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE item_id IS NULL AND id <= $1 ORDER BY id");
    rows.bind(event);
    MarkReader reader(connection, marks);
    while (rows.step()) {
        const auto read = eventFrom(rows);
        if (!read) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read. Check the workspace with docket verify.", rows.integer(0)));
        if (const auto taken = reader.take(*read); !taken) return std::unexpected(taken.error());
    }
    return marks;
}

}  // namespace docket::storage
