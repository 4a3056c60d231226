#pragma once

#include "core/base/error.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <span>
#include <vector>

namespace docket::taxonomy {

/// One treatment for each label of `before` whose decisions a change from `before` to `after` touches, in the order of
/// `before`, with what is usual: renamed, rekeyed and redefined labels carry over; merged ones carry over to what took
/// over; split ones are reviewed again; archived ones are left as they were. A label that only moved, or whose
/// settings changed, needs none.
std::vector<Treatment> usualTreatments(const Taxonomy& before, const Taxonomy& after, std::span<const Succession> successions);

/// The step from `before` to the version after it, with the usual treatment behind the others for each touched label
/// that it does not name. A step that takes a version back says of itself all that there is to say.
VersionStep withUsualTreatments(VersionStep step, const Taxonomy& before, const Taxonomy& after);

/// Whether what was decided as the label counts for it as before.
bool keepsDecisions(const Treatment& treatment);
/// The same for everything that was decided.
bool keepsEverything(const VersionStep& step);

/// Refuses a version that cannot follow another one: another kind of task, a label of `before` that is missing in
/// `after` (it must be archived), a succession from or into a label that is not there, a treatment of an unknown label or
/// of one label twice, a label that takes over and cannot be chosen, a review by a rule that matches nothing.
Result<> checkStep(const Taxonomy& before, const Taxonomy& after, const VersionStep& step);

/// The version that takes `latest` back: the labels of `before`, and those that came with `latest` as archived ones. Its
/// step reads what was decided under `latest`: a part of what was split counts for the whole again, and what `before`
/// has no label for is reviewed again. `steps`: up to `latest`.
struct StepBack {
    Taxonomy taxonomy;
    VersionStep step;
};
Result<StepBack> stepBack(const Taxonomy& before, const Taxonomy& latest, std::span<const VersionStep> steps);

}  // namespace docket::taxonomy
