#include "core/codec/records/json_row.h"

#include "core/codec/records/field_paths.h"
#include "core/codec/records/json_nonfinite.h"
#include "core/codec/records/json_tokens.h"
#include "core/codec/records/own_export.h"
#include "core/codec/text/document.h"
#include "core/codec/text/key_set.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

constexpr std::size_t maxKeys = 1000;
constexpr std::size_t maxSamples = 1000;

}  // namespace

class JsonRow::Parser {
public:
    Parser(const FieldMap& map, bool isMultiLabel) : m_nodes(fieldPathsOf(map)), m_isMultiLabel(isMultiLabel) {
        for (const FieldMap::Source& source : map.sources()) {
            if (!source.variant.empty()) m_variants |= maskOf(source.field);
        }
    }

    bool hasMet(Field field) const { return (m_met & maskOf(field)) != 0; }

    void read(std::string_view line, RecordBatch& batch, RowFields& fields) {
        m_batch = &batch;
        m_fields = &fields;
        m_holes.clear();
        if (hasEscapedNul(line)) refuseRow("there is a NUL character in it");
        try {
            readRecord(line);
        } catch (const simdjson::simdjson_error&) {
            readWithNulls(line);
        }
        chooseLabels();
        dropOwnExport();
        fields.metadata = metadata();
    }

private:
    /// A member that is no field.
    struct Extra {
        Key key;
        std::string_view value;
    };
    struct LabelMember {
        Key key;
        SaidLabels said;
    };
    using Mask = std::uint64_t;

    /// Reads a row that is no JSON for the sake of NaN or Infinity alone.
    void readWithNulls(std::string_view line) {
        const std::string_view filled = m_holes.fill(line, *m_batch);
        if (filled.empty()) refuseRow(faultOfJsonRow(line));
        m_fields->clear();
        try {
            readRecord(filled);
        } catch (const simdjson::simdjson_error&) {
            refuseRow(faultOfJsonRow(line));
        }
    }

    /// Looks for holes in a value that was gone through: in a field they are refused, elsewhere noted.
    void lookForHoles(std::string_view name, std::optional<Field> field, const char* start) {
        const bool isContainer = *start == '{' || *start == '[';
        const std::string_view word = m_holes.firstIn(start, isContainer ? m_document.current_location().value() : start + 1);
        if (word.empty()) return;
        const bool isOnlyKept = !field || field == Field::Metadata || field == Field::Rationale || field == Field::CreatedAt;
        if (!isOnlyKept) refuseRow(fmt::format("\"{}\" is or has {}, which is no JSON; write null where there is no value", name, word));
        if (m_fields->notJson.empty()) m_fields->notJson = m_batch->keep(fmt::format("{} in \"{}\"", word, name));
    }

    void readRecord(std::string_view line) {
        m_extras.clear();
        m_extraKeys.clear();
        m_metadata = {};
        m_metadataKeys.clear();
        m_visited.assign(m_nodes.size(), false);
        m_taken = 0;
        m_label.said.clear();
        m_labels.said.clear();
        m_document = m_parser.iterate(
            simdjson::padded_string_view(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING));
        if (!line.starts_with('{')) refuseSyntax();
        for (ondemand::field field : m_document.get_object()) takeMember(field);
        if (m_document.current_location().error() != simdjson::OUT_OF_BOUNDS) refuseSyntax();
    }

    void takeMember(ondemand::field& field) {
        const Key key = keyOf(field);
        if (m_holes.isEmpty()) return takeMember(key, field);
        const char* start = tokenOf(field.value()).data();
        takeMember(key, field);
        const auto node = std::ranges::find(m_nodes, key.text, &FieldPath::key);
        lookForHoles(key.text, node == m_nodes.end() ? std::nullopt : node->field, start);
    }

    void takeMember(const Key& key, ondemand::field& field) {
        const auto node = std::ranges::find(m_nodes, key.text, &FieldPath::key);
        if (node == m_nodes.end()) return addExtra(key, slice(field.value(), 2));
        const auto at = static_cast<std::size_t>(node - m_nodes.begin());
        if (m_visited[at]) refuseDoubled(key.text, "");
        m_visited[at] = true;
        if (node->isLeftOut) return check(field.value(), 2);
        if (!node->field) return addExtra(key, takeInside(*node, field.value(), 2));
        const Mask taken = maskOf(*node->field);
        if ((m_taken & m_variants & taken) != 0) refuseRow(fmt::format("the key \"{}\" is there in two ways that differ in case", key.text));
        m_taken |= taken;
        m_met |= taken;
        if (*node->field == Field::Metadata) return takeMetadata(key, field.value(), 2, *node);
        takeField(*node->field, key, field.value(), 2);
    }

    void beginKeys(int depth) {
        const auto at = static_cast<std::size_t>(depth);
        if (m_keys.size() <= at) m_keys.resize(at + 1);
        m_keys[at].clear();
    }
    /// A further key of the object that is being gone through at this depth.
    void noteKey(std::string_view key, int depth, std::string_view where = " in one object") {
        if (!m_keys[static_cast<std::size_t>(depth)].add(key)) refuseDoubled(key, where);
    }

    /// Goes through all of a value, which a parser on demand would skip.
    void check(ondemand::value& value, int depth) {
        switch (value.type()) {
            case json_type::object:
                checkDepth(depth);
                beginKeys(depth);
                for (ondemand::field field : value.get_object()) {
                    noteKey(keyOf(field).text, depth);
                    check(field.value(), depth + 1);
                }
                return;
            case json_type::array:
                checkDepth(depth);
                for (ondemand::value element : value.get_array()) check(element, depth + 1);
                return;
            default: checkScalar(value);
        }
    }

    /// Looks for mapped fields in an object; returns all of it as it is written, but for what is left out.
    std::string_view takeInside(const FieldPath& node, ondemand::value& value, int depth) {
        if (value.type() != json_type::object) return slice(value, depth);
        checkDepth(depth);
        const char* start = tokenOf(value).data();
        const bool leavesOut = node.leavesOut();
        std::string rest;
        beginKeys(depth);
        for (ondemand::field field : value.get_object()) {
            const Key key = keyOf(field);
            noteKey(key.text, depth);
            const auto child = std::ranges::find(node.children, key.text, &FieldPath::key);
            const std::string_view taken = takeChild(child == node.children.end() ? nullptr : &*child, field.value(), depth + 1);
            const bool isLeftOut = child != node.children.end() && child->isLeftOut;
            if (leavesOut && !isLeftOut) rest += fmt::format("{}{}:{}", rest.empty() ? "" : ",", key.raw, taken);
        }
        return leavesOut ? m_batch->keep('{' + rest + '}') : sliceFrom(start);
    }

    /// A member on the way to a mapped field, or beside it.
    std::string_view takeChild(const FieldPath* child, ondemand::value& value, int depth) {
        if (child == nullptr || child->isLeftOut) return slice(value, depth);
        if (!child->field) return takeInside(*child, value, depth);
        if ((m_taken & maskOf(*child->field)) != 0) return slice(value, depth);
        m_taken |= maskOf(*child->field);
        m_met |= maskOf(*child->field);
        const std::string_view token = tokenOf(value);
        takeField(*child->field, {}, value, depth);
        if (!m_holes.isEmpty()) lookForHoles(child->key, child->field, token.data());
        return isOpening(token) ? sliceFrom(token.data()) : token;
    }

    static bool isOpening(std::string_view token) { return token.starts_with('{') || token.starts_with('['); }

    static Mask maskOf(Field field) { return Mask{1} << static_cast<unsigned>(field); }

    void takeField(Field field, const Key& key, ondemand::value& value, int depth) {
        RowFields& to = *m_fields;
        switch (field) {
            case Field::Id: to.id = idOf(value); return;
            case Field::Text: to.text = textOf(value, field); return;
            case Field::CreatedAt:
                if (const auto time = anyTextOf(value, depth); !time.empty()) to.createdAt = time;
                return;
            case Field::Rationale: to.rationale = anyTextOf(value, depth); return;
            case Field::Model: to.model = anyTextOf(value, depth); return;
            case Field::PromptVersion: to.promptVersion = anyTextOf(value, depth); return;
            case Field::Confidence: to.confidence = confidenceOf(value); return;
            case Field::Scores: return takeScores(value, depth);
            case Field::Samples: return takeSamples(value, depth);
            case Field::LabelLogProbs: return takeLogProbs(value, depth);
            case Field::Metadata: return takeMetadata(key, value, depth, {});
            case Field::Label: return takeLabels(key, value, depth, m_label);
            case Field::Labels: return takeLabels(key, value, depth, m_labels);
        }
    }

    std::string_view keptContentOf(ondemand::value& value) {
        const std::string_view content = contentOf(value);
        return content.data() == tokenOf(value).data() + 1 ? content : m_batch->keep(content);
    }

    std::string_view idOf(ondemand::value& value) {
        if (value.type() == json_type::string) return keptContentOf(value);
        const std::string_view token = tokenOf(value);
        const bool isWhole = isJsonNumber(token) && token.find_first_not_of("-0123456789") == std::string_view::npos;
        if (!isWhole) refuseRow("the id is neither a text nor a whole number");
        return token;
    }

    std::optional<std::string_view> textOf(ondemand::value& value, Field field) {
        if (isNull(value)) return std::nullopt;
        if (value.type() != json_type::string) refuseRow(fmt::format("{} is not a text", toString(field)));
        return keptContentOf(value);
    }

    /// The text of a number, which says something even where there is nothing in it.
    static std::string_view nonEmpty(std::string_view text) { return text.empty() ? " " : text; }

    /// A text, nothing for null, or the JSON of something else.
    std::string_view anyTextOf(ondemand::value& value, int depth) {
        if (isNull(value)) return {};
        return value.type() == json_type::string ? keptContentOf(value) : slice(value, depth);
    }

    std::optional<WrittenNumber> confidenceOf(ondemand::value& value) {
        if (isNull(value)) return std::nullopt;
        if (value.type() == json_type::string) return WrittenNumber{0, nonEmpty(keptContentOf(value))};
        const auto number = finite(value);
        if (!number) refuseRow("the confidence is not a finite number");
        return WrittenNumber{*number};
    }

    void takeScores(ondemand::value& value, int depth) {
        if (isNull(value)) return;
        if (value.type() != json_type::object) refuseRow("scores is not an object");
        const char* start = tokenOf(value).data();
        beginKeys(depth);
        for (ondemand::field field : value.get_object()) {
            const std::string_view name = keyOf(field).text;
            noteKey(name, depth, " in scores");
            if (field.value().type() == json_type::string) {
                m_fields->scores.push_back({name, 0, nonEmpty(keptContentOf(field.value()))});
                continue;
            }
            const auto number = finite(field.value());
            if (!number) refuseRow(fmt::format("the score of \"{}\" is not a finite number", name));
            m_fields->scores.push_back({name, *number});
        }
        if (!m_fields->scores.empty()) m_fields->rawScores = sliceFrom(start);
    }

    void takeLogProbs(ondemand::value& value, int depth) {
        if (isNull(value)) return;
        if (value.type() != json_type::object) {
            m_fields->rawLogProbs = slice(value, depth);
            return;
        }
        const char* start = tokenOf(value).data();
        beginKeys(depth);
        for (ondemand::field field : value.get_object()) {
            const std::string_view name = keyOf(field).text;
            noteKey(name, depth, " in label_logprobs");
            if (const auto number = finite(field.value())) {
                m_fields->logProbs.push_back({name, *number});
            } else {
                check(field.value(), depth + 1);
            }
        }
        m_fields->rawLogProbs = sliceFrom(start);
    }

    void takeSamples(ondemand::value& value, int depth) {
        if (isNull(value)) return;
        if (value.type() != json_type::array) {
            m_fields->rawSamples = slice(value, depth);
            return;
        }
        const char* start = tokenOf(value).data();
        for (ondemand::value element : value.get_array()) {
            if (m_fields->samples.size() == maxSamples) refuseRow(fmt::format("there are more than {} samples", maxSamples));
            SaidLabels said;
            readLabels(element, depth + 1, said);
            if (!said.isReadable) said.keys = {said.raw};  // an answer that is no label counts, and agrees with none
            std::ranges::sort(said.keys);
            m_fields->samples.push_back(std::move(said.keys));
        }
        m_fields->rawSamples = sliceFrom(start);
    }

    void takeLabels(const Key& key, ondemand::value& value, int depth, LabelMember& member) {
        member.key = key;
        if (!isNull(value)) readLabels(value, depth, member.said);
    }

    void readLabels(ondemand::value& value, int depth, SaidLabels& said) {
        if (const auto label = labelOf(value)) {
            said.keys.push_back(*label);
            said.raw = tokenOf(value);
            return;
        }
        if (value.type() != json_type::array) {
            said.isReadable = false;
            said.raw = slice(value, depth);
            return;
        }
        checkDepth(depth);
        const char* start = tokenOf(value).data();
        for (ondemand::value element : value.get_array()) {
            if (const auto label = labelOf(element)) {
                said.keys.push_back(*label);
            } else {
                check(element, depth + 1);
                said.isReadable = false;
            }
        }
        said.raw = sliceFrom(start);
    }

    void chooseLabels() {
        LabelMember& own = m_isMultiLabel ? m_labels : m_label;
        LabelMember& other = m_isMultiLabel ? m_label : m_labels;
        if (!own.said.isSaid()) {
            m_fields->labels = other.said;
            return;
        }
        m_fields->labels = own.said;
        if (other.said.isSaid() && !other.key.raw.empty()) addExtra(other.key, other.said.raw);
    }

    /// What a native export of Docket adds to the record: the way of the item, which is made anew, and what people
    /// decided, which is not read.
    void dropOwnExport() {
        const auto extra = [&](std::string_view key) { return std::ranges::find(m_extras, key, [](const Extra& each) { return each.key.text; }); };
        static constexpr std::array<std::string_view, 5> added = {"received_at", "reasons", "queue", "decisions", "resolution"};
        if (std::ranges::any_of(added, [&](std::string_view key) { return extra(key) == m_extras.end(); })) return;
        m_fields->hasDecisions = extra("decisions")->value != "[]";
        if (const auto source = extra("confidence_source"); source != m_extras.end()) {
            m_fields->confidenceSource = derivationOf(source->value).value_or(m_fields->confidenceSource);
            m_extras.erase(source);
        }
        static constexpr std::array<std::string_view, 2> alsoAdded = {"prediction_count", "waits_for_ranking"};
        std::erase_if(m_extras, [](const Extra& each) {
            return std::ranges::find(added, each.key.text) != added.end() || std::ranges::find(alsoAdded, each.key.text) != alsoAdded.end();
        });
    }

    /// `node`: with what is to be left out of it.
    void takeMetadata(const Key& key, ondemand::value& value, int depth, const FieldPath& node) {
        if (isNull(value)) return;
        if (value.type() != json_type::object) {
            const std::string_view text = slice(value, depth);
            if (!key.raw.empty()) addExtra(key, text);
            return;
        }
        checkDepth(depth);
        const char* start = tokenOf(value).data();
        const bool leavesOut = node.leavesOut();
        std::string rest;
        for (ondemand::field field : value.get_object()) {
            if (m_metadataKeys.size() == maxKeys) refuseRow(fmt::format("the metadata has more than {} keys", maxKeys));
            const Key name = keyOf(field);
            if (!m_metadataKeys.add(name.text)) refuseDoubled(name.text, " in metadata");
            const auto child = std::ranges::find(node.children, name.text, &FieldPath::key);
            const std::string_view taken = takeChild(child == node.children.end() ? nullptr : &*child, field.value(), depth + 1);
            const bool isLeftOut = child != node.children.end() && child->isLeftOut;
            if (leavesOut && !isLeftOut) rest += fmt::format("{}{}:{}", rest.empty() ? "" : ",", name.raw, taken);
        }
        m_metadata = leavesOut ? m_batch->keep('{' + rest + '}') : sliceFrom(start);
    }

    void addExtra(const Key& key, std::string_view value) {
        if (m_extras.size() == maxKeys) refuseRow(fmt::format("there are more than {} keys", maxKeys));
        if (!m_extraKeys.add(key.text)) refuseDoubled(key.text, "");
        m_extras.push_back({key, value});
    }

    std::string_view metadata() {
        if (m_extras.empty()) return m_metadata.empty() ? "{}" : m_metadata;
        m_scratch = m_metadata.empty() ? "{" : withoutBlanksBehind(m_metadata.substr(0, m_metadata.size() - 1));
        for (const Extra& extra : m_extras) {
            if (m_metadataKeys.contains(extra.key.text)) continue;
            if (!m_scratch.ends_with('{')) m_scratch += ',';
            m_scratch += extra.key.raw;
            m_scratch += ':';
            m_scratch += extra.value;
        }
        m_scratch += '}';
        return m_batch->keep(m_scratch);
    }

    /// From `start` to behind the container that was just gone through.
    std::string_view sliceFrom(const char* start) {
        const char* next = m_document.current_location();
        return withoutBlanksBehind({start, static_cast<std::size_t>(next - start)});
    }

    /// The checked value as it is written.
    std::string_view slice(ondemand::value& value, int depth) {
        const std::string_view token = tokenOf(value);
        check(value, depth);
        return isOpening(token) ? sliceFrom(token.data()) : token;
    }

    ondemand::parser m_parser;
    ondemand::document m_document;
    std::vector<FieldPath> m_nodes;
    bool m_isMultiLabel;

    RecordBatch* m_batch = nullptr;
    RowFields* m_fields = nullptr;
    std::vector<bool> m_visited;  ///< by position in m_nodes
    Mask m_taken = 0;    ///< by Field
    Mask m_met = 0;      ///< by Field, over all rows
    Mask m_variants = 0; ///< by Field
    LabelMember m_label;
    LabelMember m_labels;
    std::vector<Extra> m_extras;
    std::string_view m_metadata;
    KeySet m_extraKeys;
    KeySet m_metadataKeys;
    std::vector<KeySet> m_keys;  ///< of the objects open now, by depth
    std::string m_scratch;
    JsonHoles m_holes;
};

JsonRow::JsonRow(const FieldMap& map, bool isMultiLabel) : m_parser(std::make_unique<Parser>(map, isMultiLabel)) {}
JsonRow::~JsonRow() = default;

bool JsonRow::hasMet(Field field) const { return m_parser->hasMet(field); }
void JsonRow::read(std::string_view line, RecordBatch& batch, RowFields& fields) { m_parser->read(line, batch, fields); }

}  // namespace docket::codec
