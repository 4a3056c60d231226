#include "core/codec/stored/event_payload.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace docket::codec {

namespace {

using nlohmann::json;
using review::EventKind;

json labelIds(const LabelSet& labels) {
    json ids = json::array();
    for (LabelId label : labels) ids.push_back(label.value);
    return ids;
}

LabelSet readLabelIds(const json& ids) {
    LabelSet labels;
    for (const json& id : ids) labels.push_back(LabelId{id.get<std::int64_t>()});
    return labels;
}

json evidencePairs(const std::vector<EvidenceSpan>& evidence) {
    json pairs = json::array();
    for (const EvidenceSpan& span : evidence) pairs.push_back({span.begin, span.end});
    return pairs;
}

std::vector<EvidenceSpan> readEvidence(const json& pairs) {
    std::vector<EvidenceSpan> evidence;
    for (const json& pair : pairs) evidence.push_back({pair.at(0).get<std::size_t>(), pair.at(1).get<std::size_t>()});
    return evidence;
}

/// The stored number of an enumeration, refused when there is no such value.
template <class Enum>
Enum enumAt(const json& object, const char* key, Enum last) {
    const int value = object.at(key).get<int>();
    if (value < 0 || value > static_cast<int>(last)) throw std::out_of_range(key);
    return static_cast<Enum>(value);
}

json toJson(const review::Revealed& fact) {
    json payload = json::object();
    if (fact.prediction) payload["prediction"] = fact.prediction->value;
    if (fact.check) payload["check"] = static_cast<int>(*fact.check);
    return payload;
}

json toJson(const Decision& d) {
    json payload = {{"reviewer", d.reviewer.value},
                    {"visit", d.visit.value},
                    {"labels", labelIds(d.answer.labels)},
                    {"certainty", static_cast<int>(d.answer.certainty)},
                    {"note", d.answer.note},
                    {"overturn_reason", d.answer.overturnReason},
                    {"evidence", evidencePairs(d.answer.evidence)},
                    {"time_spent", d.answer.timeSpent.ms},
                    {"arm", static_cast<int>(d.arm)},
                    {"exposure", static_cast<int>(d.exposure)},
                    {"taxonomy_version", d.taxonomyVersion}};
    if (d.prediction) payload["prediction"] = d.prediction->value;
    if (d.predictedLabels) payload["predicted"] = labelIds(*d.predictedLabels);
    if (d.confidence) payload["confidence"] = *d.confidence;
    return payload;
}

json toJson(const review::Decided& fact) {
    json payload = toJson(fact.decision);
    payload["rules"] = {{"reviews_required", fact.rules.reviewsRequired},
                        {"consensus", static_cast<int>(fact.rules.consensus.rule)},
                        {"adjudication", fact.rules.hasAdjudication}};
    // What is as it always was before there was more to say, is not said.
    json& rules = payload["rules"];
    if (fact.rules.consensus.isPerLabel) rules["per_label"] = true;
    if (fact.rules.consensus.bar != review::ConsensusTerms{}.bar) rules["bar"] = fact.rules.consensus.bar;
    if (fact.rules.mostReviews != 0) rules["most_reviews"] = fact.rules.mostReviews;
    if (fact.weight != 1) payload["weight"] = fact.weight;
    if (fact.support) payload["support"] = {{"labels", labelIds(fact.support->labels)}, {"posterior", fact.support->posterior}};
    return payload;
}

json toJson(const CheckTerms& terms) {
    json object = {{"kind", static_cast<int>(terms.kind)},
                   {"since", terms.since.value},
                   {"expected", labelIds(terms.expected)},
                   {"taxonomy_version", terms.taxonomyVersion},
                   {"reasons", terms.reasons.bits()},
                   {"due_at", terms.dueAt.ms},
                   {"reviews_required", terms.reviewsRequired},
                   {"priority", terms.priority}};
    if (terms.isAssigned) object["assigned"] = true;
    return object;
}

json withCheck(json payload, const std::optional<CheckTerms>& check) {
    if (check) payload["check"] = toJson(*check);
    return payload;
}

json toJson(const review::Skipped& fact) { return withCheck(json::object(), fact.check); }
json toJson(const review::Flagged& fact) { return withCheck({{"note", fact.note}}, fact.check); }
json toJson(const review::GoldAdded& fact) {
    return {{"labels", labelIds(fact.labels)}, {"taxonomy_version", fact.taxonomyVersion}, {"source", static_cast<int>(fact.source)}, {"note", fact.note}};
}
json toJson(const review::GoldRemoved&) { return json::object(); }
json toJson(const review::Checked& fact) {
    json payload = withCheck(toJson(fact.check.decision), fact.check.terms);
    payload["expected"] = labelIds(fact.check.expected);
    return payload;
}

/// Adds the batch of a fact that belongs to one. The first of a batch does not name it: its id is not known yet.
json withBatch(json payload, EventId batch) {
    if (batch.value != 0) payload["batch"] = batch.value;
    return payload;
}

EventId readBatch(const json& payload) { return EventId{payload.value("batch", std::int64_t{0})}; }

json toJson(const review::Undone& fact) { return {{"visit", fact.visit.value}}; }
json toJson(const review::Redone& fact) { return {{"visit", fact.visit.value}}; }
json toJson(const review::Assigned& fact) { return withBatch({{"reviewer", fact.reviewer}}, fact.batch); }
json toJson(const review::Prioritised& fact) {
    return withBatch({{"priority", fact.priority}, {"before", fact.before}}, fact.batch);
}
json toJson(const review::Referred& fact) { return withBatch(json::object(), fact.batch); }
json toJson(const review::Reopened& fact) { return {{"version", fact.version}}; }
json toJson(const review::Sampled& fact) {
    json payload = {{"study", fact.study}, {"reviewers", fact.reviewers}, {"priority", fact.priority}, {"before", fact.before}};
    if (fact.stratum) payload["stratum"] = fact.stratum->value;
    return payload;
}
json toJson(const review::Discharged& fact) { return {{"study", fact.study}}; }
json toJson(const review::Replaced& fact) {
    json payload = {{"run", fact.run.value}, {"prediction", fact.prediction.value}};
    if (fact.before) payload["before"] = fact.before->value;
    return payload;
}
json toJson(const review::Ruled& fact) {
    const Ruling& r = fact.ruling;
    json payload = {{"reviewer", r.adjudicator.value},
                    {"visit", r.visit.value},
                    {"labels", labelIds(r.answer.labels)},
                    {"cause", static_cast<int>(r.answer.cause)},
                    {"note", r.answer.note},
                    {"evidence", evidencePairs(r.answer.evidence)},
                    {"proposal", r.answer.proposal},
                    {"gold", r.answer.isGold},
                    {"time_spent", r.answer.timeSpent.ms},
                    {"exposure", static_cast<int>(r.exposure)},
                    {"taxonomy_version", r.taxonomyVersion}};
    if (r.predictedLabels) payload["predicted"] = labelIds(*r.predictedLabels);
    return payload;
}
json toJson(const review::SentBack& fact) { return {{"note", fact.note}}; }
json toJson(const review::Released& fact) { return withBatch({{"holder", fact.holder}}, fact.batch); }

Decision readDecision(const json& payload, const review::Event& event) {
    Decision d;
    d.id = event.id;
    d.item = event.item.value_or(ItemId{});
    d.at = event.at;
    d.reviewer = ReviewerId{payload.at("reviewer").get<std::int64_t>()};
    d.visit = EventId{payload.at("visit").get<std::int64_t>()};
    if (d.visit.value == 0) d.visit = event.id;
    d.answer.labels = readLabelIds(payload.at("labels"));
    d.answer.certainty = enumAt(payload, "certainty", Certainty::Unsure);
    d.answer.note = payload.at("note").get<std::string>();
    d.answer.overturnReason = payload.at("overturn_reason").get<std::string>();
    d.answer.evidence = readEvidence(payload.at("evidence"));
    d.answer.timeSpent = Duration{payload.at("time_spent").get<std::int64_t>()};
    d.arm = enumAt(payload, "arm", Arm::Assisted);
    d.exposure = enumAt(payload, "exposure", Exposure::Compared);
    d.taxonomyVersion = payload.at("taxonomy_version").get<int>();
    if (payload.contains("prediction")) d.prediction = PredictionId{payload["prediction"].get<std::int64_t>()};
    if (payload.contains("predicted")) d.predictedLabels = readLabelIds(payload["predicted"]);
    if (payload.contains("confidence")) d.confidence = payload["confidence"].get<double>();
    return d;
}

review::Decided readDecided(const json& payload, const review::Event& event) {
    review::Decided fact;
    fact.decision = readDecision(payload, event);
    const json& rules = payload.at("rules");
    fact.rules = {rules.at("reviews_required").get<int>(),
                  {enumAt(rules, "consensus", routing::ConsensusRule::DawidSkene), rules.value("per_label", false),
                   rules.value("bar", review::ConsensusTerms{}.bar)},
                  rules.at("adjudication").get<bool>(),
                  rules.value("most_reviews", 0)};
    fact.weight = payload.value("weight", 1.0);
    if (payload.contains("support")) {
        const json& support = payload["support"];
        fact.support = {readLabelIds(support.at("labels")), support.at("posterior").get<double>()};
    }
    return fact;
}

review::Ruled readRuled(const json& payload, const review::Event& event) {
    review::Ruled fact;
    Ruling& r = fact.ruling;
    r.id = event.id;
    r.item = event.item.value_or(ItemId{});
    r.at = event.at;
    r.adjudicator = ReviewerId{payload.at("reviewer").get<std::int64_t>()};
    r.visit = EventId{payload.at("visit").get<std::int64_t>()};
    if (r.visit.value == 0) r.visit = event.id;
    r.answer.labels = readLabelIds(payload.at("labels"));
    r.answer.cause = enumAt(payload, "cause", RulingCause::Other);
    r.answer.note = payload.at("note").get<std::string>();
    r.answer.evidence = readEvidence(payload.at("evidence"));
    r.answer.proposal = payload.at("proposal").get<std::string>();
    r.answer.isGold = payload.at("gold").get<bool>();
    r.answer.timeSpent = Duration{payload.at("time_spent").get<std::int64_t>()};
    r.exposure = enumAt(payload, "exposure", Exposure::Compared);
    r.taxonomyVersion = payload.at("taxonomy_version").get<int>();
    if (payload.contains("predicted")) r.predictedLabels = readLabelIds(payload["predicted"]);
    return fact;
}

template <class Enum>
Enum enumFromOne(const json& value, Enum last) {
    const int number = value.get<int>();
    if (number < 1 || number > static_cast<int>(last)) throw std::out_of_range("enumeration");
    return static_cast<Enum>(number);
}

CheckTerms readTerms(const json& object) {
    CheckTerms terms;
    terms.kind = enumFromOne(object.at("kind"), CheckKind::Repeat);
    terms.since = EventId{object.at("since").get<std::int64_t>()};
    terms.expected = readLabelIds(object.at("expected"));
    terms.taxonomyVersion = object.at("taxonomy_version").get<int>();
    terms.reasons = ReasonSet::fromBits(object.at("reasons").get<std::uint32_t>());
    terms.dueAt = Timestamp{object.at("due_at").get<std::int64_t>()};
    terms.reviewsRequired = object.at("reviews_required").get<int>();
    terms.priority = object.value("priority", 0.0);
    terms.isAssigned = object.value("assigned", false);
    return terms;
}

std::optional<CheckTerms> readCheckTerms(const json& payload) {
    return payload.contains("check") ? std::optional(readTerms(payload["check"])) : std::nullopt;
}

review::Revealed readRevealed(const json& payload) {
    review::Revealed fact;
    if (payload.contains("prediction")) fact.prediction = PredictionId{payload["prediction"].get<std::int64_t>()};
    if (payload.contains("check")) fact.check = enumFromOne(payload["check"], CheckKind::Repeat);
    return fact;
}

review::GoldAdded readGoldAdded(const json& payload) {
    return {readLabelIds(payload.at("labels")), payload.at("taxonomy_version").get<int>(), enumFromOne(payload.at("source"), GoldSource::Drawn),
            payload.at("note").get<std::string>()};
}

review::Checked readChecked(const json& payload, const review::Event& event) {
    return {{readDecision(payload, event), readTerms(payload.at("check")), readLabelIds(payload.at("expected"))}};
}

std::optional<LabelId> readLabel(const json& object, const char* key) {
    if (!object.contains(key)) return std::nullopt;
    return LabelId{object.at(key).get<std::int64_t>()};
}

int readReviewers(const json& payload) {
    const int reviewers = payload.at("reviewers").get<int>();
    if (reviewers < 1 || reviewers > mostStudyReviewers) throw std::out_of_range("reviewers");
    return reviewers;
}

review::Sampled readSampled(const json& payload) {
    return {payload.at("study").get<int>(), readReviewers(payload), readLabel(payload, "stratum"),
            payload.at("priority").get<double>(), payload.at("before").get<double>()};
}

review::Replaced readReplaced(const json& payload) {
    review::Replaced fact{RunId{payload.at("run").get<std::int64_t>()}, PredictionId{payload.at("prediction").get<std::int64_t>()}, std::nullopt};
    if (payload.contains("before")) fact.before = PredictionId{payload["before"].get<std::int64_t>()};
    return fact;
}

review::Fact readFact(const json& payload, const review::Event& event) {
    switch (event.kind) {
        case EventKind::Revealed: return readRevealed(payload);
        case EventKind::Decided: return readDecided(payload, event);
        case EventKind::Skipped: return review::Skipped{readCheckTerms(payload)};
        case EventKind::Flagged: return review::Flagged{payload.at("note").get<std::string>(), readCheckTerms(payload)};
        case EventKind::Undone: return review::Undone{EventId{payload.at("visit").get<std::int64_t>()}};
        case EventKind::Redone: return review::Redone{EventId{payload.at("visit").get<std::int64_t>()}};
        case EventKind::Assigned: return review::Assigned{payload.at("reviewer").get<std::string>(), readBatch(payload)};
        case EventKind::Prioritised:
            return review::Prioritised{payload.at("priority").get<double>(), payload.at("before").get<double>(), readBatch(payload)};
        case EventKind::Referred: return review::Referred{readBatch(payload)};
        case EventKind::Reopened: return review::Reopened{payload.at("version").get<int>()};
        case EventKind::Sampled: return readSampled(payload);
        case EventKind::Discharged: return review::Discharged{payload.at("study").get<int>()};
        case EventKind::Replaced: return readReplaced(payload);
        case EventKind::Ruled: return readRuled(payload, event);
        case EventKind::SentBack: return review::SentBack{payload.at("note").get<std::string>()};
        case EventKind::Released: return review::Released{payload.at("holder").get<std::string>(), readBatch(payload)};
        case EventKind::GoldAdded: return readGoldAdded(payload);
        case EventKind::GoldRemoved: return review::GoldRemoved{};
        case EventKind::Checked: return readChecked(payload, event);
        default: throw std::invalid_argument("not an event of an item");
    }
}

/// Runs `read` over the parsed payload; whatever is wrong with it becomes one error that names the event.
template <class Read>
auto parsePayload(const review::Event& event, Read read) -> Result<decltype(read(json()))> {
    try {
        return read(json::parse(event.payload));
    } catch (const std::exception& problem) {
        return failure(ErrorKind::Damaged,
                       fmt::format("The payload of event {} ({}) cannot be read.", event.id.value, toString(event.kind)),
                       problem.what());
    }
}

json toJson(const std::vector<RoutedBlock>& routed) {
    json blocks = json::array();
    for (const RoutedBlock& block : routed) blocks.push_back({block.block, block.entries, block.sum});
    return blocks;
}

std::vector<RoutedBlock> readBlocks(const json& blocks) {
    std::vector<RoutedBlock> routed;
    for (const json& block : blocks) {
        routed.push_back({block.at(0).get<std::int64_t>(), block.at(1).get<std::int64_t>(), block.at(2).get<std::string>()});
    }
    return routed;
}

json toJson(RowRange range) { return {range.first, range.last}; }

RowRange readRange(const json& pair) { return {pair.at(0).get<std::int64_t>(), pair.at(1).get<std::int64_t>()}; }

}  // namespace

EventKind kindOf(const review::Fact& fact) {
    constexpr std::array kinds = {EventKind::Revealed, EventKind::Decided, EventKind::Skipped,
                                  EventKind::Flagged,  EventKind::Undone,  EventKind::Redone,
                                  EventKind::Assigned, EventKind::Prioritised, EventKind::Referred, EventKind::Released, EventKind::Reopened,
                                  EventKind::Sampled,  EventKind::Discharged, EventKind::Replaced, EventKind::Ruled, EventKind::SentBack,
                                  EventKind::GoldAdded, EventKind::GoldRemoved, EventKind::Checked};
    static_assert(std::variant_size_v<review::Fact> == kinds.size());
    return kinds[fact.index()];
}

std::string writePayload(const review::Fact& fact) {
    // Text from outside was checked on its way in; "replace" only keeps a defect there from throwing here.
    return std::visit([](const auto& f) { return toJson(f).dump(-1, ' ', false, json::error_handler_t::replace); }, fact);
}

std::string writePayload(const ImportedBatch& batch) {
    json payload = {{"run", batch.run},
                    {"items", toJson(batch.items)},
                    {"items_sha256", batch.itemsDigest},
                    {"predictions", toJson(batch.predictions)},
                    {"predictions_sha256", batch.predictionsDigest}};
    if (!batch.routed.empty()) payload["routed"] = toJson(batch.routed);
    return payload.dump();
}

std::string writePayload(const SavedDocument& document) {
    json payload = {{"number", document.number}};
    if (!document.digest.empty()) payload["sha256"] = document.digest;
    if (!document.rows.empty()) payload["rows_sha256"] = document.rows;
    return payload.dump();
}

std::string writePayload(const SchemaUpgrade& upgrade) {
    json payload = {{"number", upgrade.number}};
    for (const SealedTable& sealed : upgrade.sealed) payload["sealed"].push_back({sealed.table, sealed.last, sealed.digest});
    if (!upgrade.routed.empty()) payload["routed"] = toJson(upgrade.routed);
    return payload.dump();
}

std::string writePayload(const Routing& routing) {
    json payload = {{"routed", toJson(routing.routed)}};
    if (routing.ranked) payload["ranked"] = *routing.ranked;
    if (!routing.rows.empty()) payload["rows_sha256"] = routing.rows;
    return payload.dump();
}

std::string writeStudyBegun(const AgreementStudy& study) {
    json payload = {{"study", study.number},
                    {"reviewers", study.reviewers},
                    {"seed", study.seed},
                    {"note", study.note},
                    {"taxonomy_version", study.taxonomyVersion},
                    {"strata", json::array()}};
    for (const StudyStratum& stratum : study.strata) {
        json row = {{"eligible", stratum.eligible}, {"drawn", stratum.drawn}};
        if (stratum.label) row["label"] = stratum.label->value;
        payload["strata"].push_back(std::move(row));
    }
    return payload.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string writeStudyEnded(int study) { return json{{"study", study}}.dump(); }

Result<review::ItemEvent> readItemEvent(const review::Event& event) {
    return parsePayload(event, [&](const json& payload) {
        return review::ItemEvent{event.id, event.at, event.reviewer, readFact(payload, event)};
    });
}

Result<ImportedBatch> readImportedBatch(const review::Event& event) {
    return parsePayload(event, [](const json& payload) {
        return ImportedBatch{payload.at("run").get<std::int64_t>(), readRange(payload.at("items")),
                             readRange(payload.at("predictions")), payload.at("items_sha256").get<std::string>(),
                             payload.at("predictions_sha256").get<std::string>(),
                             readBlocks(payload.value("routed", json::array()))};
    });
}

Result<SavedDocument> readSavedDocument(const review::Event& event) {
    return parsePayload(event, [](const json& payload) {
        return SavedDocument{payload.at("number").get<std::int64_t>(), payload.value("sha256", std::string()),
                             payload.value("rows_sha256", std::string())};
    });
}

Result<SchemaUpgrade> readSchemaUpgrade(const review::Event& event) {
    return parsePayload(event, [](const json& payload) {
        SchemaUpgrade upgrade{payload.at("number").get<int>(), {}, readBlocks(payload.value("routed", json::array()))};
        for (const json& sealed : payload.value("sealed", json::array())) {
            upgrade.sealed.push_back({sealed.at(0).get<std::string>(), sealed.at(1).get<std::int64_t>(), sealed.at(2).get<std::string>()});
        }
        return upgrade;
    });
}

Result<Routing> readRouting(const review::Event& event) {
    return parsePayload(event, [](const json& payload) {
        Routing routing{readBlocks(payload.at("routed")), std::nullopt, payload.value("rows_sha256", std::string())};
        if (payload.contains("ranked")) routing.ranked = payload["ranked"].get<std::int64_t>();
        return routing;
    });
}

Result<AgreementStudy> readStudyBegun(const review::Event& event) {
    return parsePayload(event, [&](const json& payload) {
        AgreementStudy study{payload.at("study").get<int>(),        readReviewers(payload), payload.at("seed").get<std::uint64_t>(),
                             payload.at("note").get<std::string>(), payload.at("taxonomy_version").get<int>(), {}, event.reviewer, event.at,
                             std::nullopt};
        for (const json& row : payload.at("strata")) {
            study.strata.push_back({readLabel(row, "label"), row.at("eligible").get<std::int64_t>(), row.at("drawn").get<std::int64_t>()});
        }
        return study;
    });
}

std::string writePersonChanged(const Person& person) {
    json payload = {{"person", person.id.value}, {"role", person.role ? static_cast<int>(*person.role) : 0}, {"skills", labelIds(person.skills)}};
    return payload.dump();
}

Result<Person> readPersonChanged(const review::Event& event) {
    return parsePayload(event, [](const json& payload) {
        Person person{ReviewerId{payload.at("person").get<std::int64_t>()}, {}, std::nullopt, readLabelIds(payload.at("skills"))};
        if (const auto role = payload.at("role").get<int>(); role != 0) person.role = enumAt(payload, "role", Role::Admin);
        return person;
    });
}

Result<int> readStudyEnded(const review::Event& event) {
    return parsePayload(event, [](const json& payload) { return payload.at("study").get<int>(); });
}

}  // namespace docket::codec
