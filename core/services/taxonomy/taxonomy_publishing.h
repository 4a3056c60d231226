#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/routing/policy_succession.h"
#include "core/services/follow_ups/rerouting_plan.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A taxonomy on its way to be the next version.
struct Publication {
    int basedOn = 0;               ///< the version in force that it was made from
    taxonomy::Taxonomy taxonomy;   ///< every label of that version is in it; its version number is not looked at
    taxonomy::VersionStep step;    ///< likewise. Labels without a treatment are treated as usual
    std::string note;              ///< what changed, in the author's words; not empty
    bool isDraft = false;          ///< it is the workspace's draft, which goes away once it is published
    /// What is routed anew under its thresholds, costs and high-impact labels. Nothing of a version that takes another back: what that
    /// one had routed anew goes back to what it was, but for what somebody has touched since.
    ports::ReroutingScope scope{};
};

/// What a publication does with one label that it touches. Each standing decision is counted once: at the first of
/// its labels that is treated.
struct LabelImpact {
    taxonomy::Treatment treatment;
    std::int64_t decisions = 0;  ///< = carried + left + toReview
    std::int64_t carried = 0;
    std::int64_t left = 0;
    std::int64_t toReview = 0;

    bool operator==(const LabelImpact&) const = default;
};

/// What the model says of a label that a publication touches. Each prediction is counted once, likewise.
struct LabelPredictions {
    std::int64_t predictions = 0;  ///< that name the label
    std::int64_t waiting = 0;      ///< entries that wait or are in review, with such a suggestion
};

/// What a publication does, counted under the version in force. decisions = those of all labels + unchanged.
struct PublicationImpact {
    std::vector<LabelImpact> labels;       ///< one for each treatment, in their order
    std::int64_t decisions = 0;            ///< that stand
    std::int64_t unchanged = 0;            ///< of them, those on labels that are not treated
    std::int64_t unchangedToReview = 0;    ///< of these, those whose item is reviewed again for another answer's sake
    std::int64_t itemsToReview = 0;        ///< that go back to the queue
    std::int64_t waiting = 0;              ///< entries that wait, without the released: they are decided under the new version
    std::int64_t released = 0;             ///< entries that wait for the sake of a version that is taken back, and leave the queue
    std::int64_t restored = 0;             ///< decisions that such a version had reviewed again and that stand once more; not in `decisions`
    std::vector<routing::LostRule> lostRules; ///< of the policy in force, about something now and about nothing then
    std::int64_t openReviews = 0;          ///< items in somebody's hands: they are finished under the version they were opened under

    bool operator==(const PublicationImpact&) const = default;
};

struct Published {
    int version = 0;
    PublicationImpact impact;
    std::optional<std::int64_t> rerouted{};  ///< entries that changed, came or went; nullopt: nothing was routed anew
};

/// Publishes taxonomy versions under the running work. What was decided is read while others work; the version comes into
/// force in a short transaction, together with the list of what follows from it for items. A short list is written at once,
/// a long one in short steps, which the next program goes on with if this one is killed; meanwhile what is read of the
/// answers (statistics, exports) is as if all were written, and an item has it written before anything else happens to it.
/// Nothing that was decided or predicted is rewritten: the version's step says how it reads (see taxonomy::Lineage).
class TaxonomyPublishing {
public:
    /// `actor`: in whose name. All must outlive the service.
    TaxonomyPublishing(Writer& writer, const ports::Clock& clock, std::string actor)
        : m_writer(writer), m_clock(clock), m_actor(std::move(actor)) {}

    /// What publishing would do as things stand. Only reads; any connection will do.
    static Result<PublicationImpact> foresee(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                             const std::stop_token& stop = {}, const ProgressSink& progress = {});

    /// One for each label of the impact, in its order. Goes over every prediction, which nothing else here does.
    static Result<std::vector<LabelPredictions>> predictions(ports::Workspace& workspace, const Publication& publication, const std::stop_token& stop = {});

    /// What the policy in force would make of what is here under the publication's taxonomy. Only reads.
    static Result<ReroutingForecast> foreseeRerouting(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                                      const std::stop_token& stop = {}, const ProgressSink& progress = {});

    /// Errors: Conflict (another version is in force than it was based on), InvalidInput (see taxonomy::checkStep),
    /// Busy, Cancelled. Nothing was published then. A version in force is not stopped any more, but for
    /// what it routes anew.
    Result<Published> publish(const Publication& publication, const std::stop_token& stop = {}, const ProgressSink& progress = {});

    /// The publication that takes the version in force back, to be looked at and then published like any other.
    /// Errors: Conflict (there is no version before it).
    static Result<Publication> takeBack(ports::Workspace& workspace);

private:
    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_actor;
};

}  // namespace docket::services
