#include "core/services/taxonomy/publication_plan.h"

#include "core/codec/stored/event_payload.h"
#include "core/review/item_review.h"
#include "core/services/ledger/policy_reading.h"
#include "core/services/ledger/review_rule.h"
#include "core/taxonomy/treatments.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <limits>

namespace docket::services {

namespace {

using taxonomy::Disposition;
using taxonomy::Lineage;
using taxonomy::Treatment;
using taxonomy::VersionStep;

constexpr std::int64_t reportedEach = 100;  // decided items

/// An item's review as its events up to one of them tell it.
struct ItemHistory {
    review::ItemReview review;
    std::vector<int> reopenedBy;  ///< taxonomy versions
};

Result<ItemHistory> historyOf(std::span<const review::Event> events, EventId through, const review::Reading& reading, int reviewsRequired = 1) {
    ItemHistory history{review::ItemReview(reviewsRequired, reading), {}};
    for (const review::Event& event : events) {
        if (event.id > through) break;
        const auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        if (const auto applied = history.review.apply(*read); !applied) return std::unexpected(applied.error());
        if (const auto* reopened = std::get_if<review::Reopened>(&read->fact)) history.reopenedBy.push_back(reopened->version);
    }
    return history;
}

/// As QueueCounts counts it.
bool isWaiting(const review::ItemReview& review) {
    return !review.isFlagged() && (review.state() == QueueState::Queued || review.state() == QueueState::InReview);
}

Result<> wasStopped() { return failure(ErrorKind::Cancelled, "It was stopped. Nothing was published."); }

void insertSorted(std::vector<ItemId>& items, ItemId item) { items.insert(std::ranges::lower_bound(items, item), item); }

void eraseSorted(std::vector<ItemId>& items, ItemId item) {
    const auto found = std::ranges::lower_bound(items, item);
    if (found != items.end() && *found == item) items.erase(found);
}

/// The policy in force now and under a taxonomy to come.
struct PolicyToCome {
    routing::CarriedPolicy now;
    routing::CarriedPolicy then;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
};

Result<PolicyToCome> policyAfter(ports::Rules& rules, const Publication& publication, const Lineage& then) {
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    auto now = policyUnder(rules, versions->policy, versions->taxonomy);
    if (!now) return std::unexpected(now.error());
    const auto before = rules.taxonomy(versions->taxonomy);
    if (!before) return std::unexpected(before.error());
    const taxonomy::Taxonomy& next = publication.taxonomy;
    auto after = taxonomy::Taxonomy::make(next.kind(), {next.labels().begin(), next.labels().end()}, then.latest(), next.answerSize());
    if (!after) return std::unexpected(after.error());
    auto carried = routing::carriedOver(now->policy, *before, *after, then);
    return PolicyToCome{std::move(*now), std::move(carried), std::make_shared<const taxonomy::Taxonomy>(std::move(*after))};
}

/// What the policy in force says of labels that nothing takes the place of.
Result<std::vector<routing::LostRule>> rulesLostBy(ports::Rules& rules, const Publication& publication, const Lineage& then) {
    auto policy = policyAfter(rules, publication, then);
    if (!policy) return std::unexpected(policy.error());
    std::erase_if(policy->then.lost, [&](const routing::LostRule& rule) { return std::ranges::find(policy->now.lost, rule) != policy->now.lost.end(); });
    return std::move(policy->then.lost);
}

}  // namespace

Result<> checkBase(ports::Workspace& workspace, const Publication& publication) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (versions->taxonomy == publication.basedOn) return {};
    return failure(ErrorKind::Conflict, fmt::format("Version {} is in force, and this was made from version {}. Nothing was published; "
                                                    "look at what the newer version changed, and make the changes anew.",
                                                    versions->taxonomy, publication.basedOn));
}

Result<PreparedStep> prepareStep(ports::Workspace& workspace, const Publication& publication) {
    if (const auto possible = checkBase(workspace, publication); !possible) return std::unexpected(possible.error());
    const auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto before = workspace.rules().taxonomy(publication.basedOn);
    if (!before) return std::unexpected(before.error());
    VersionStep step = taxonomy::withUsualTreatments(publication.step, *before, publication.taxonomy);
    if (const auto checked = taxonomy::checkStep(*before, publication.taxonomy, step); !checked) return std::unexpected(checked.error());
    std::vector<VersionStep> steps((*lineage)->steps().begin(), (*lineage)->steps().end());
    steps.push_back(step);
    return PreparedStep{std::move(step), *lineage, Lineage(std::move(steps))};
}

Result<RoutingGround> groundAfter(ports::Rules& rules, const Publication& publication, taxonomy::Lineage then) {
    auto policy = policyAfter(rules, publication, then);
    if (!policy) return std::unexpected(policy.error());
    return RoutingGround{std::move(policy->then.policy), std::move(policy->taxonomy), std::make_shared<const Lineage>(std::move(then))};
}

PublicationPlanner::PublicationPlanner(PreparedStep prepared) : m_now(std::move(prepared.now)), m_then(std::move(prepared.then)) {
    m_plan.step = std::move(prepared.step);
    for (const Treatment& treatment : m_plan.step.treatments) {
        m_rows.emplace(treatment.label, m_plan.impact.labels.size());
        m_plan.impact.labels.push_back({treatment});
    }
}

Result<PublicationPlanner> PublicationPlanner::read(ports::Workspace& workspace, const Publication& publication, Timestamp now,
                                                    const std::stop_token& stop, const ProgressSink& progress) {
    const auto last = workspace.decisions().lastEvent();
    if (!last) return std::unexpected(last.error());
    auto prepared = prepareStep(workspace, publication);
    if (!prepared) return std::unexpected(prepared.error());
    PublicationPlanner planner(std::move(*prepared));
    planner.m_through = *last;
    auto lost = rulesLostBy(workspace.rules(), publication, planner.m_then);
    if (!lost) return std::unexpected(lost.error());
    planner.m_plan.impact.lostRules = std::move(*lost);
    if (const auto read = planner.readAll(workspace, stop, progress); !read) return std::unexpected(read.error());
    if (const auto added = planner.addReleased(workspace); !added) return std::unexpected(added.error());
    if (const auto counted = planner.countQueue(workspace, now); !counted) return std::unexpected(counted.error());
    return planner;
}

Result<> PublicationPlanner::readAll(ports::Workspace& workspace, const std::stop_token& stop, const ProgressSink& progress) {
    if (taxonomy::keepsEverything(m_plan.step)) return countAll(workspace, stop);
    Progress done;
    return workspace.records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return wasStopped();
        count(record, place(record), Way::Add);
        if (++done.done % reportedEach == 0 && progress) progress(done);
        return {};
    });
}

Result<> PublicationPlanner::countAll(ports::Workspace& workspace, const std::stop_token& stop) {
    return workspace.records().visitDecisions(std::nullopt, [&](const ports::DecisionRow& decision) -> Result<> {
        if (stop.stop_requested()) return wasStopped();
        if (!decision.isRuling) count(decision.labels, false, Way::Add);
        return {};
    });
}

/// Items that a version had reviewed again count again once it is taken back.
Result<> PublicationPlanner::addReleased(ports::Workspace& workspace) {
    if (!m_plan.step.reverts) return {};
    const auto released = workspace.decisions().reopenedBy(*m_plan.step.reverts);
    if (!released) return std::unexpected(released.error());
    std::vector<ItemId> all;
    std::ranges::set_union(m_plan.toReread, *released, std::back_inserter(all));
    m_plan.toReread.clear();
    std::ranges::set_difference(all, m_plan.toReview, std::back_inserter(m_plan.toReread));
    for (const ItemId item : *released) {
        if (std::ranges::binary_search(m_plan.toReview, item)) continue;
        if (const auto counted = countReleased(workspace, item); !counted) return counted;
    }
    return {};
}

/// Tells what the item is now from what it is once the version is taken back.
Result<> PublicationPlanner::countReleased(ports::Workspace& workspace, ItemId item) {
    const auto entry = workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    if (!*entry) return {};
    const auto events = workspace.decisions().eventsOf(item);
    if (!events) return std::unexpected(events.error());
    const auto reviewUnder = [&](const Lineage& lineage) {
        return historyOf(*events, EventId{std::numeric_limits<std::int64_t>::max()}, {std::shared_ptr<const Lineage>(std::shared_ptr<const void>(), &lineage), lineage.latest()},
                         (*entry)->reviewsRequired);
    };
    const auto now = reviewUnder(*m_now);
    if (!now) return std::unexpected(now.error());
    const auto then = reviewUnder(m_then);
    if (!then) return std::unexpected(then.error());
    const Release release{isWaiting(now->review) && !isWaiting(then->review), std::max<std::int64_t>(0, then->review.answers() - now->review.answers())};
    m_released[item] = release;
    m_plan.impact.released += release.leavesQueue ? 1 : 0;
    m_plan.impact.restored += release.restored;
    return {};
}

void PublicationPlanner::forgetReleased(ItemId item) {
    const auto found = m_released.find(item);
    if (found == m_released.end()) return;
    m_plan.impact.released -= found->second.leavesQueue ? 1 : 0;
    m_plan.impact.restored -= found->second.restored;
    m_released.erase(found);
}

Result<std::size_t> PublicationPlanner::catchUp(ports::Workspace& workspace, Timestamp now) {
    const auto last = workspace.decisions().lastEvent();
    if (!last) return std::unexpected(last.error());
    const auto touched = workspace.decisions().touchedAfter(m_through);
    if (!touched) return std::unexpected(touched.error());
    for (const ItemId item : *touched) {
        if (const auto read = readAgain(workspace, item); !read) return std::unexpected(read.error());
    }
    m_through = *last;
    if (const auto counted = countQueue(workspace, now); !counted) return std::unexpected(counted.error());
    return touched->size();
}

/// Takes back what an item counted for, and counts what it does now: nothing of what happened before is ever lost.
Result<> PublicationPlanner::readAgain(ports::Workspace& workspace, ItemId item) {
    const auto text = workspace.items().find(item);
    if (!text) return std::unexpected(text.error());
    const auto entry = workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    if (!*text || !*entry) return {};
    std::optional<Prediction> prediction;
    if ((*entry)->prediction) {
        auto found = workspace.items().prediction(*(*entry)->prediction);
        if (!found) return std::unexpected(found.error());
        prediction = std::move(*found);
    }
    const auto events = workspace.decisions().eventsOf(item);
    if (!events) return std::unexpected(events.error());

    const review::Reading reading{m_now, m_now->latest()};
    eraseSorted(m_plan.toReview, item);
    eraseSorted(m_plan.toReread, item);
    forgetReleased(item);
    for (const Way way : {Way::Remove, Way::Add}) {
        const EventId through = way == Way::Remove ? m_through : EventId{std::numeric_limits<std::int64_t>::max()};
        const auto history = historyOf(*events, through, reading);
        if (!history) return std::unexpected(history.error());
        std::vector<LabelSet> answers;
        for (const Decision& decision : history->review.decisions()) answers.push_back(reading.labelsOf(decision));
        ports::Record record;
        record.item = item;
        record.text = (*text)->text;
        record.metadata = (*text)->metadata;
        record.prediction = prediction ? &*prediction : nullptr;
        record.decisions = history->review.decisions();
        record.answers = answers;
        record.rulings = history->review.rulings();
        if (way == Way::Remove) {
            count(record, asksForReview(record), way);
            continue;
        }
        count(record, place(record), way);
        const bool isReleased = m_plan.step.reverts && std::ranges::find(history->reopenedBy, *m_plan.step.reverts) != history->reopenedBy.end();
        const auto isIn = [item](const std::vector<ItemId>& items) { return std::ranges::binary_search(items, item); };
        if (!isReleased || isIn(m_plan.toReview)) continue;
        if (!isIn(m_plan.toReread)) insertSorted(m_plan.toReread, item);
        if (const auto counted = countReleased(workspace, item); !counted) return counted;
    }
    return {};
}

Result<> PublicationPlanner::countQueue(ports::Workspace& workspace, Timestamp now) {
    const auto queue = workspace.queue().counts(now);
    if (!queue) return std::unexpected(queue.error());
    m_plan.impact.waiting = queue->waiting - m_plan.impact.released;
    m_plan.impact.openReviews = queue->leased;
    m_plan.impact.itemsToReview = std::ssize(m_plan.toReview);
    return {};
}

/// Notes what is to be written for an item; returns whether it is reviewed again.
bool PublicationPlanner::place(const ports::Record& record) {
    const bool isReviewed = asksForReview(record);
    if (isReviewed) insertSorted(m_plan.toReview, record.item);
    else if (readsDifferently(record)) insertSorted(m_plan.toReread, record.item);
    return isReviewed;
}

bool PublicationPlanner::asksForReview(const ports::Record& record) const {
    const ReviewSubject subject = subjectOf(record);
    return isAnsweredSo(record, [&](const LabelSet& labels, int version) {
        return std::ranges::any_of(labels, [&](LabelId label) {
            const Treatment* treatment = m_then.treatmentOf(label, version, m_then.latest());
            return treatment != nullptr && services::asksForReview(*treatment, subject);
        });
    });
}

bool PublicationPlanner::readsDifferently(const ports::Record& record) const {
    const auto isReadAnew = [&](const LabelSet& labels, int version) {
        return m_now->read(labels, version, m_now->latest()) != m_then.read(labels, version, m_then.latest());
    };
    return std::ranges::any_of(record.decisions, [&](const Decision& decision) { return isReadAnew(decision.answer.labels, decision.taxonomyVersion); }) ||
           std::ranges::any_of(record.rulings, [&](const Ruling& ruling) { return isReadAnew(ruling.answer.labels, ruling.taxonomyVersion); });
}

LabelImpact* PublicationPlanner::rowOf(const LabelSet& labels) {
    for (const LabelId label : labels) {
        if (const auto row = m_rows.find(label); row != m_rows.end()) return &m_plan.impact.labels[row->second];
    }
    return nullptr;
}

void PublicationPlanner::count(const ports::Record& record, bool isReviewed, Way way) {
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (record.decisions[i].stands) count(record.answers[i], isReviewed, way);
    }
}

void PublicationPlanner::count(const LabelSet& answer, bool isReviewed, Way way) {
    const std::int64_t one = way == Way::Add ? 1 : -1;
    m_plan.impact.decisions += one;
    LabelImpact* row = rowOf(answer);
    if (row == nullptr) {
        m_plan.impact.unchanged += one;
        if (isReviewed) m_plan.impact.unchangedToReview += one;
        return;
    }
    row->decisions += one;
    (isReviewed ? row->toReview : row->treatment.disposition == Disposition::Leave ? row->left : row->carried) += one;
}

}  // namespace docket::services
