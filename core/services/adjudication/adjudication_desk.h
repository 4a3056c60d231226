#pragma once

#include "core/agreement/estimate.h"
#include "core/services/adjudication/adjudication.h"
#include "core/services/work/reading_thread.h"
#include "core/services/work/writer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace docket::services {

/// Which items an adjudicator looks at.
enum class RulingList {
    Waiting,     ///< those that wait for this adjudicator, due first
    RuledToday,  ///< ruled on by anybody since the day began, the newest first
    Mine,        ///< ruled on by this adjudicator, the newest first
};

/// A list, and what there is to say beside it.
struct ListedRulings {
    std::vector<ItemId> items;
    std::int64_t waiting = 0;  ///< how many wait for this person, whichever list it is
    std::optional<ItemId> lastDrafted{};  ///< what this person was at last and did not finish
    bool mayRule = true;  ///< false: the person's role does not allow it
};

/// What there is to know of two labels between which answers differ, over the whole workspace.
struct PairFigures {
    LabelId one;
    LabelId other;
    ports::PairAnswers answers;
    agreement::Estimate kappa;  ///< Cohen's, over pairs of reviewers that both chose one of the two
};

/// Rulings on items that somebody has answered, which they have not been shown yet, read under the version in force.
struct NewRulings {
    std::vector<ports::RulingNotice> notices;  ///< oldest first
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
};

/// Adjudication for a screen: changes on the writer's thread, lists and figures on one that only reads. Every member returns at
/// once. `done` is called exactly once, on one of the two, and must only hand the value over to its own thread. Changes are
/// done in the order in which they were asked for.
class AdjudicationDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// Writer, files and clock must outlive the desk.
    AdjudicationDesk(Writer& writer, ports::WorkspaceFiles& files, const std::filesystem::path& path, const ports::Clock& clock, AdjudicatorIdentity identity);
    ~AdjudicationDesk();

    /// `today`: when the day began. A list that was asked for before ends with Cancelled.
    void list(RulingList which, Timestamp today, Done<ListedRulings> done);
    void describe(std::vector<ItemId> items, Done<std::vector<ports::ItemToRule>> done);
    void pairFigures(LabelId one, LabelId other, Done<PairFigures> done);

    /// Those of the person at work; needs no right.
    void newRulings(Done<NewRulings> done);
    void noteSeen(EventId through, Done<void> done);

    void claim(ItemId item, Done<ItemForRuling> done);
    void look(ItemId item, Done<ItemForRuling> done);
    void rule(ItemId item, RulingAnswer answer, Done<Recorded> done);
    void sendBack(ItemId item, std::string note, Done<void> done);
    void release(ItemId item, Done<void> done);
    void releaseAll(Done<void> done);
    void undo(Done<ItemForRuling> done);
    void redo(Done<ItemId> done);
    void renew(Done<Timestamp> done);
    void keepDraft(RulingDraft draft, Done<Timestamp> done);

private:
    template <class T, class Work>
    void change(Work work, Done<T> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    AdjudicatorIdentity m_identity;
    std::shared_ptr<std::unique_ptr<Adjudication>> m_adjudication;  // made and used on the writer's thread only
    ReadingThread m_reading;
};

}  // namespace docket::services
