#include "core/base/sha256.h"
#include "core/codec/datasets/annotation/opinions.h"
#include "core/codec/datasets/formats.h"
#include "core/codec/datasets/label_keys.h"
#include "core/codec/datasets/record_dataset.h"

#include <fmt/format.h>

#include <map>

namespace docket::codec {

namespace {

/// The same for the same name, wherever it is made (RFC 9562, 5.8: version 8, of a hash of our own choice).
std::string uuidOf(std::string_view name) {
    std::string hex = toHex(sha256(name)).substr(0, 32);
    hex[12] = '8';
    hex[16] = "89ab"[static_cast<std::size_t>(hex[16]) % 4];
    return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4), hex.substr(20));
}

/// Records for a dataset with the field "text" and the question "label". A response an opinion, a ruling last; Argilla knows people by
/// UUIDs, which users.json maps to their names. What the model said of a whole set of labels has no score, as Argilla wants one a label.
class Argilla : public RecordDataset {
public:
    using RecordDataset::RecordDataset;

protected:
    void append(std::string& out, const DatasetItem& item) override {
        JsonWriter json(out);
        json.beginObject();
        json.key("id").text(item.record.externalId);
        json.key("fields").beginObject().key("text").text(item.text).endObject();
        json.key("metadata").raw(withholdsRemarks(item, context()) ? std::string_view("{}") : item.record.metadata);
        json.key("suggestions").beginObject();
        if (item.record.prediction != nullptr && item.record.prediction->labels) suggestion(json, *item.record.prediction);
        json.endObject();
        json.key("responses").beginObject();
        responses(json, opinionsOf(item.record));
        json.endObject();
        json.key("vectors").beginObject().endObject();
        json.endObject();
    }

    std::vector<SmallFile> filesBeside(const WrittenDataset& /*written*/) const override {
        std::string text;
        for (const auto& [name, id] : m_users) {
            text += text.empty() ? "[\n" : ",\n";
            JsonWriter(text).beginObject().key("id").text(id).key("username").text(name).endObject();
        }
        return {{"users.json", text.empty() ? "[]\n" : text + "\n]\n"}};
    }

private:
    void suggestion(JsonWriter& json, const Prediction& prediction) const {
        json.key("label").beginObject();
        json.key("value");
        appendAnswer(json, *prediction.labels, context());
        if (context().isSingle() && prediction.confidence) json.key("score").number(*prediction.confidence);
        if (!prediction.model.empty()) json.key("agent").text(prediction.model);
        json.endObject();
    }

    void responses(JsonWriter& json, const std::vector<Opinion>& opinions) {
        if (opinions.empty()) return;
        json.key("label").beginArray();
        for (const Opinion& opinion : opinions) {
            auto user = m_users.find(opinion.who);
            if (user == m_users.end()) user = m_users.emplace(opinion.who, uuidOf(opinion.who)).first;
            json.beginObject().key("value");
            appendAnswer(json, opinion.labels, context());
            json.key("user_id").text(user->second).endObject();
        }
        json.endArray();
    }

    std::map<std::string, std::string, std::less<>> m_users;  // name → UUID
};

}  // namespace

std::unique_ptr<DatasetWriter> makeArgilla(const DatasetContext& context) { return std::make_unique<Argilla>(context); }

}  // namespace docket::codec
