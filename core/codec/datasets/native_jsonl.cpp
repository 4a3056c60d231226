#include "core/codec/datasets/native_jsonl.h"

#include "core/codec/text/json_writer.h"

namespace docket::codec {

namespace {

/// How a confidence came about that the record itself did not state; empty for one that it did.
std::string_view derivationOf(ConfidenceSource source) {
    return source == ConfidenceSource::None || source == ConfidenceSource::Stated ? std::string_view() : toString(source);
}

/// Writes the parts of one record.
class RecordWriter {
public:
    RecordWriter(std::string& out, const DatasetContext& context) : m_out(out), m_json(out), m_context(context) {}

    void write(const ports::Record& record) {
        m_json.beginObject();
        m_json.key("id").text(record.externalId);
        m_json.key("text").text(record.text);
        if (record.prediction != nullptr) prediction(*record.prediction);
        m_json.key("metadata").raw(record.metadata);
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
        m_out += '\n';
    }

private:
    void labels(const LabelSet& labels) {
        m_json.beginArray();
        for (const LabelId label : labels) m_json.text(m_context.names.keyOf(label));
        m_json.endArray();
    }

    void textIfAny(std::string_view key, std::string_view value) {
        if (!value.empty()) m_json.key(key).text(value);
    }

    void rawIfAny(std::string_view key, std::string_view json) {
        if (!json.empty()) m_json.key(key).raw(json);
    }

    void predictedLabels(const Prediction& prediction) {
        const bool isSingle = m_context.taxonomy.kind() == taxonomy::TaskKind::Single;
        const std::string_view key = isSingle ? "label" : "labels";
        if (!prediction.labels) return rawIfAny(key, prediction.rawOutput);
        m_json.key(key);
        if (isSingle && prediction.labels->size() == 1) {
            m_json.text(m_context.names.keyOf(prediction.labels->front()));
        } else {
            labels(*prediction.labels);
        }
    }

    void prediction(const Prediction& prediction) {
        predictedLabels(prediction);
        if (prediction.confidence) m_json.key("confidence").number(*prediction.confidence);
        textIfAny("confidence_source", derivationOf(prediction.confidenceSource));
        rawIfAny("scores", prediction.scores);
        // The members of an object that holds "samples" and "label_logprobs", without its braces.
        const std::string_view signals = prediction.signals;
        if (signals.size() > 2) m_json.members(signals.substr(1, signals.size() - 2));
        textIfAny("rationale", prediction.rationale);
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
        textIfAny("note", decision.answer.note);
        textIfAny("overturn_reason", decision.answer.overturnReason);
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
        textIfAny("note", ruling.answer.note);
        evidence(ruling.answer.evidence);
        m_json.key("time_spent_ms").number(ruling.answer.timeSpent.ms);
        m_json.key("exposure").text(toString(ruling.exposure));
        m_json.key("visit").number(ruling.visit.value);
        m_json.key("taxonomy_version").number(std::int64_t{ruling.taxonomyVersion});
        m_json.endObject();
    }

    void evidence(const std::vector<EvidenceSpan>& spans) {
        if (spans.empty()) return;
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

    std::string& m_out;
    JsonWriter m_json;
    const DatasetContext& m_context;
};

}  // namespace

void appendNativeRecord(std::string& out, const ports::Record& record, const DatasetContext& context) {
    RecordWriter(out, context).write(record);
}

Result<> NativeJsonl::add(const ports::Record& record, const std::optional<LabelSet>& labels) {
    appendNativeRecord(m_file.text(), record, m_context);
    m_tally.add(record.item, labels);
    return m_file.flushIfFull();
}

Result<WrittenDataset> NativeJsonl::finish() {
    const auto facts = m_file.close();
    if (!facts) return std::unexpected(facts.error());
    return WrittenDataset{std::move(m_tally), {*facts}, "as the items came into the workspace", {}};
}

}  // namespace docket::codec
