#pragma once

#include "core/domain/study.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace docket::services {

/// With fewer no figure of a study says anything.
inline constexpr std::int64_t fewestStudyItems = 30;
inline constexpr std::int64_t usualStudyItems = 100;
inline constexpr std::int64_t mostStudyItems = 10'000;
inline constexpr std::size_t longestStudyNote = 4096;  ///< bytes

struct StudyRequest {
    std::int64_t items = usualStudyItems;
    int reviewers = fewestStudyReviewers;
    std::optional<std::uint64_t> seed;  ///< below 2^63; nullopt: the number of the study
    std::string note;
    std::int64_t fewest = fewestStudyItems;  ///< with fewer it is refused
};

/// What became of the items of a study that was ended.
struct EndedStudy {
    int study = 0;
    std::int64_t answered = 0;    ///< had every answer that was asked for
    std::int64_t unfinished = 0;  ///< had some or none, and go on under the policy's rules
    std::int64_t accepted = 0;    ///< of them, those that nobody had answered and that stand accepted automatically again
};

/// Begins and ends agreement studies. A study draws items that nobody has decided (see study_draw.h), asks several
/// reviewers for their answer to each, and hides the model from all of them; its items come before all that waits, so
/// that the same people answer them within the same days. Leases, drafts, undo and consensus work as for every item.
/// One study at a time is open, so that it is plain why an item is blind.
class AgreementStudies {
public:
    /// `actor`: in whose name. All must outlive the service.
    AgreementStudies(Writer& writer, const ports::Clock& clock, std::string actor)
        : m_writer(writer), m_clock(clock), m_actor(std::move(actor)) {}

    /// Draws from one state of the workspace while others work, and begins the study in a short transaction. A small one
    /// has its items at once; those of a large one come into it in short steps, which the next program goes on with if this
    /// one is killed. An item that somebody takes meanwhile is left to them, and another one of its stratum is drawn. Where
    /// fewer items than asked for can be drawn it takes them all.
    /// Errors: InvalidInput (fewer than 30 items, too many, reviewers not 3 to 5, a note that is no text or too long), Conflict (a
    /// study is open, or fewer than 30 items can be drawn), Busy, Cancelled. Nothing was changed then.
    Result<AgreementStudy> draw(const StudyRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

    /// Ends the open study, likewise in short steps: answers stay, and no further ones are asked for its sake. What nobody
    /// answered goes back to where it was. It is ended once it has let go of all its items. Errors: Conflict (no study is open).
    Result<EndedStudy> end();

private:
    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_actor;
};

}  // namespace docket::services
