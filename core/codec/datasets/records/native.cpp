#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

namespace docket::codec {

namespace {

/// How a confidence came about that the record itself did not state; empty for one that it did.
std::string_view derivationOf(ConfidenceSource source) {
    return source == ConfidenceSource::None || source == ConfidenceSource::Stated ? std::string_view() : toString(source);
}

/// Writes the parts of one record: all that is known of the item, but for remarks that are withheld.
class RecordWriter {
public:
    RecordWriter(std::string& out, const DatasetItem& item, const DatasetContext& context)
        : m_json(out), m_item(item), m_context(context), m_hasRemarks(!withholdsRemarks(item, context)) {}

    void write() {
        const ports::Record& record = m_item.record;
        m_json.beginObject();
        m_json.key("id").text(record.externalId);
        m_json.key("text").text(m_item.text);
        if (record.prediction != nullptr) prediction(*record.prediction);
        m_json.key("metadata").raw(m_hasRemarks ? record.metadata : std::string_view("{}"));
        m_json.key("received_at").text(formatUtc(record.receivedAt));
        m_json.key("prediction_count").number(record.predictionCount);
        if (record.waitsForRanking) m_json.key("waits_for_ranking").boolean(true);
        queueEntry(record.entry);
        m_json.key("decisions").beginArray();
        for (std::size_t i = 0; i < record.decisions.size(); ++i) decision(record, i);
        m_json.endArray();
        if (!record.rulings.empty()) {
            m_json.key("rulings").beginArray();
            for (std::size_t i = 0; i < record.rulings.size(); ++i) ruling(record, i);
            m_json.endArray();
        }
        resolution(record.resolution);
        m_json.endObject();
    }

private:
    void labels(const LabelSet& labels) { appendLabelKeys(m_json, labels, m_context); }

    void textIfAny(std::string_view key, std::string_view value) {
        if (!value.empty()) m_json.key(key).text(value);
    }

    /// What a person or a model wrote about the text.
    void remark(std::string_view key, std::string_view value) {
        if (m_hasRemarks) textIfAny(key, value);
    }

    void rawIfAny(std::string_view key, std::string_view json) {
        if (!json.empty()) m_json.key(key).raw(json);
    }

    void predictedLabels(const Prediction& prediction) {
        const std::string_view key = m_context.isSingle() ? "label" : "labels";
        if (!prediction.labels) return rawIfAny(key, m_hasRemarks ? std::string_view(prediction.rawOutput) : std::string_view());
        m_json.key(key);
        appendAnswer(m_json, *prediction.labels, m_context);
    }

    void prediction(const Prediction& prediction) {
        predictedLabels(prediction);
        if (prediction.confidence) m_json.key("confidence").number(*prediction.confidence);
        textIfAny("confidence_source", derivationOf(prediction.confidenceSource));
        rawIfAny("scores", prediction.scores);
        // The members of an object that holds "samples" and "label_logprobs", without its braces.
        const std::string_view signals = prediction.signals;
        if (m_hasRemarks && signals.size() > 2) m_json.members(signals.substr(1, signals.size() - 2));
        remark("rationale", prediction.rationale);
        textIfAny("model", prediction.model);
        textIfAny("prompt_version", prediction.promptVersion);
        if (prediction.createdAt) m_json.key("created_at").text(formatUtc(*prediction.createdAt));
    }

    void queueEntry(const std::optional<QueueEntry>& entry) {
        m_json.key("reasons").beginArray();
        if (entry) {
            for (const Reason reason : entry->reasons.toVector()) m_json.text(toString(reason));
        }
        m_json.endArray();
        m_json.key("queue");
        if (!entry) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("state").text(toString(entry->state));
        m_json.key("flagged").boolean(entry->isFlagged);
        m_json.key("priority").number(entry->priority);
        m_json.key("queued_at").text(formatUtc(entry->queuedAt));
        m_json.key("due_at").text(formatUtc(entry->dueAt));
        m_json.key("reviews_required").number(std::int64_t{entry->reviewsRequired});
        if (entry->probability) m_json.key("probability").number(*entry->probability);
        m_json.endObject();
    }

    /// Labels, and under `key` what the taxonomy version of the export reads them as, where that is something else.
    void labelsAsGiven(const LabelSet& given, std::string_view key, const LabelSet& read) {
        labels(given);
        if (haveSameLabels(given, read)) return;
        m_json.key(key);
        labels(read);
    }

    void decision(const ports::Record& record, std::size_t index) {
        const Decision& decision = record.decisions[index];
        m_json.beginObject();
        m_json.key("id").number(decision.id.value);
        m_json.key("reviewer").text(record.reviewers[index]);
        m_json.key("labels");
        labelsAsGiven(decision.answer.labels, "read_as", record.answers[index]);
        m_json.key("stands").boolean(decision.stands);
        m_json.key("at").text(formatUtc(decision.at));
        textIfAny("certainty", toString(decision.answer.certainty));
        remark("note", decision.answer.note);
        remark("overturn_reason", decision.answer.overturnReason);
        evidence(decision.answer.evidence);
        m_json.key("time_spent_ms").number(decision.answer.timeSpent.ms);
        m_json.key("arm").text(toString(decision.arm));
        m_json.key("exposure").text(toString(decision.exposure));
        if (decision.predictedLabels) {
            m_json.key("predicted");
            labelsAsGiven(*decision.predictedLabels, "predicted_read_as", record.predicted[index].value_or(*decision.predictedLabels));
            m_json.key("overturned").boolean(decision.overturns());
        }
        if (decision.confidence) m_json.key("confidence").number(*decision.confidence);
        textIfAny("model", record.models[index]);
        m_json.key("visit").number(decision.visit.value);
        m_json.key("taxonomy_version").number(std::int64_t{decision.taxonomyVersion});
        m_json.endObject();
    }

    void ruling(const ports::Record& record, std::size_t index) {
        const Ruling& ruling = record.rulings[index];
        m_json.beginObject();
        m_json.key("id").number(ruling.id.value);
        m_json.key("adjudicator").text(record.adjudicators[index]);
        m_json.key("labels");
        labelsAsGiven(ruling.answer.labels, "read_as", record.ruled[index]);
        m_json.key("cause").text(toString(ruling.answer.cause));
        m_json.key("stands").boolean(ruling.stands);
        m_json.key("at").text(formatUtc(ruling.at));
        remark("note", ruling.answer.note);
        evidence(ruling.answer.evidence);
        m_json.key("time_spent_ms").number(ruling.answer.timeSpent.ms);
        m_json.key("exposure").text(toString(ruling.exposure));
        m_json.key("visit").number(ruling.visit.value);
        m_json.key("taxonomy_version").number(std::int64_t{ruling.taxonomyVersion});
        m_json.endObject();
    }

    /// Places in the text as it was.
    void evidence(const std::vector<EvidenceSpan>& spans) {
        if (spans.empty() || !m_hasRemarks) return;
        m_json.key("evidence").beginArray();
        for (const EvidenceSpan& span : spans) {
            m_json.beginArray();
            m_json.number(static_cast<std::int64_t>(span.begin)).number(static_cast<std::int64_t>(span.end));
            m_json.endArray();
        }
        m_json.endArray();
    }

    void resolution(const std::optional<Resolution>& resolution) {
        m_json.key("resolution");
        if (!resolution) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("labels");
        labels(resolution->labels);
        m_json.key("kind").text(toString(resolution->kind));
        m_json.key("decided_by").number(resolution->decidedBy.value);
        m_json.key("at").text(formatUtc(resolution->at));
        m_json.endObject();
    }

    JsonWriter m_json;
    const DatasetItem& m_item;
    const DatasetContext& m_context;
    bool m_hasRemarks;
};

/// records.jsonl with all that is known of each item: the keys of the native prediction record as they came, the reasons and the queue
/// entry, every decision, and the resolution: enough to compute every figure of `docket stats` again (tests/cli/recompute_stats.py).
class Native : public RecordDataset {
public:
    using RecordDataset::RecordDataset;

protected:
    void append(std::string& out, const DatasetItem& item) override { RecordWriter(out, item, context()).write(); }
};

}  // namespace

std::unique_ptr<DatasetWriter> makeNative(const DatasetContext& context) { return std::make_unique<Native>(context); }

}  // namespace docket::codec
