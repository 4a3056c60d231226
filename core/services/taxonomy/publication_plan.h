#pragma once

#include "core/services/taxonomy/taxonomy_publishing.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// What a publication comes to, worked out from everything that was decided.
struct PublicationPlan {
    taxonomy::VersionStep step;     ///< with a treatment for each label that is touched
    std::vector<ItemId> toReview;   ///< in ascending order
    std::vector<ItemId> toReread;   ///< their answers read differently, or count again; in ascending order
    PublicationImpact impact;
};

/// Conflict when another version is in force than the publication was based on.
Result<> checkBase(ports::Workspace& workspace, const Publication& publication);

/// The step of a publication, checked, with how answers read without it and with it.
struct PreparedStep {
    taxonomy::VersionStep step;
    std::shared_ptr<const taxonomy::Lineage> now;
    taxonomy::Lineage then;
};

/// Conflict when another version is in force than the publication was based on; InvalidInput: see taxonomy::checkStep.
Result<PreparedStep> prepareStep(ports::Workspace& workspace, const Publication& publication);

/// The policy in force under the publication's taxonomy. `then`: how answers read with its step.
Result<RoutingGround> groundAfter(ports::Rules& rules, const Publication& publication, taxonomy::Lineage then);

/// Works a publication out from everything that was decided and predicted, and keeps up with what happens meanwhile.
class PublicationPlanner {
public:
    /// Reads every decision once, and nothing else of them than their labels where none is read differently; memory grows
    /// with the items touched only. Where it is to keep up, all is to be read from one state of the workspace.
    static Result<PublicationPlanner> read(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                           const std::stop_token& stop, const ProgressSink& progress);

    /// Takes in what has happened to items since the last look; returns to how many.
    Result<std::size_t> catchUp(ports::Workspace& workspace, Timestamp now);

    const PublicationPlan& plan() const { return m_plan; }

private:
    enum class Way { Add, Remove };
    /// What becomes of an item that a version which is taken back had reviewed again.
    struct Release {
        bool leavesQueue = false;
        std::int64_t restored = 0;  ///< decisions
    };

    explicit PublicationPlanner(PreparedStep prepared);

    Result<> readAll(ports::Workspace& workspace, const std::stop_token& stop, const ProgressSink& progress);
    Result<> countAll(ports::Workspace& workspace, const std::stop_token& stop);
    Result<> addReleased(ports::Workspace& workspace);
    Result<> countReleased(ports::Workspace& workspace, ItemId item);
    void forgetReleased(ItemId item);
    Result<> readAgain(ports::Workspace& workspace, ItemId item);
    Result<> countQueue(ports::Workspace& workspace, Timestamp now);
    bool place(const ports::Record& record);
    void count(const ports::Record& record, bool isReviewed, Way way);
    void count(const LabelSet& answer, bool isReviewed, Way way);
    bool asksForReview(const ports::Record& record) const;
    bool readsDifferently(const ports::Record& record) const;
    LabelImpact* rowOf(const LabelSet& labels);

    std::shared_ptr<const taxonomy::Lineage> m_now;
    taxonomy::Lineage m_then;
    PublicationPlan m_plan;
    std::unordered_map<LabelId, std::size_t> m_rows;  ///< of the impact, by label
    std::unordered_map<ItemId, Release> m_released;
    EventId m_through;                                ///< the last event that was looked at
};

}  // namespace docket::services
