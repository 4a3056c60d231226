#pragma once

#include "core/domain/prediction.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::taxonomy {

/// What became of a label from one version to the next, besides that it stays or is archived. One label in `into`:
/// merged into it. Several: split into them; the label itself may be one of these.
struct Succession {
    LabelId from;
    std::vector<LabelId> into;

    bool operator==(const Succession&) const = default;
};

/// What publishing does with the decisions that a change touches.
enum class Disposition {
    CarryOver,       ///< they count as before, under the label that takes over
    ReviewAll,       ///< their items are reviewed again
    ReviewMatching,  ///< so are those that a rule matches; the others are carried over
    Leave,           ///< they keep their label as it was, even where it is archived now
};

/// Which items are reviewed again. Everything that is given must hold; nothing given matches nothing.
struct ReviewRule {
    std::vector<std::string> words;        ///< one of them is in the text, whatever its case; "renew*": any ending
    std::string metadataKey;               ///< the item's metadata has this key
    std::string metadataValue;             ///< with this value, as text; empty: with any
    std::optional<double> confidenceBelow; ///< in [0, 1]; a prediction without confidence matches too
    bool isDisputed = false;               ///< reviewers have given different answers

    bool isEmpty() const { return *this == ReviewRule{}; }
    bool operator==(const ReviewRule&) const = default;
};

/// How answers that name a label under the version before are taken under the new one.
struct Treatment {
    LabelId label;
    Disposition disposition = Disposition::CarryOver;
    LabelId target;   ///< under which label they count: the label itself, or one that takes over
    ReviewRule rule;  ///< of ReviewMatching

    bool operator==(const Treatment&) const = default;
};

/// What one published version says of the version before it. Labels without a treatment stay what they are.
struct VersionStep {
    int version = 1;
    std::optional<int> reverts;  ///< takes back this version: what was decided before it is read as if it had not been
    std::vector<Succession> successions;
    std::vector<Treatment> treatments;

    bool operator==(const VersionStep&) const = default;
};

/// How an answer given under one version reads under a later one. Nothing that was decided is rewritten: the steps
/// are applied when it is read. A step that takes back another cancels it for everything decided before both, and
/// says how to read what was decided in between. Immutable after construction, so several threads may share one.
class Lineage {
public:
    /// `steps`: of versions 1, 2, …, without gaps.
    explicit Lineage(std::vector<VersionStep> steps = {});

    int latest() const { return static_cast<int>(m_steps.size()); }
    std::span<const VersionStep> steps() const { return m_steps; }

    /// The label as version `under` reads it, of an answer given under version `given`. One given under a later version
    /// stays as it is.
    LabelId read(LabelId label, int given, int under) const;
    /// The same for each label of a set, in the order of the set, without repeats.
    LabelSet read(const LabelSet& labels, int given, int under) const;
    /// Whether every version reads every answer as it was given.
    bool isIdle() const { return m_paths.empty(); }
    /// Whether version `under` reads every answer of version `given` as it is.
    bool keepsAll(int given, int under) const { return path(given, under).empty(); }
    /// Whether a version after `under` does anything with an answer given under version `given`: it may read otherwise since,
    /// or have been reviewed again. Never false where it does; true also for all answers where a version was taken back.
    bool isTouchedAfter(int under, const LabelSet& labels, int given) const;
    /// Whether what step `version` reopened is open under version `under`: it was not taken back since.
    bool isInForce(int version, int under) const;
    /// What the step of `version` itself does with a label of an answer given before it; null when it does nothing, or
    /// takes back what was done since that answer.
    const Treatment* treatmentOf(LabelId label, int given, int version) const;
    /// What became of a label of version `given` by version `under`, archived or not: itself, what it was merged into, what
    /// it was split into.
    std::vector<LabelId> successorsOf(LabelId label, int given, int under) const;
    /// Labels whose answers, given under some version up to `under`, read as `label`; itself among them.
    std::vector<LabelId> readingAs(LabelId label, int under) const;

private:
    const VersionStep& step(int version) const { return m_steps[static_cast<std::size_t>(version - 1)]; }
    /// Versions whose treatments an answer passes, in order.
    const std::vector<int>& path(int given, int under) const;

    std::vector<VersionStep> m_steps;
    std::map<std::pair<int, int>, std::vector<int>> m_paths;
};

}  // namespace docket::taxonomy
