#include "core/codec/sample/sample_story.h"

#include "core/codec/text/small_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

void readStep(ObjectReader& in, SampleStep& step) {
    in.read("do", step.action);
    in.read("day", step.day);
    in.read("minutes", step.minutes);
    in.read("who", step.who);
    in.read("count", step.count);
    in.read("items", step.items);
    in.read("to", step.to);
    in.read("note", step.note);
    in.read("file", step.file);
    in.read("label", step.label);
    in.read("words", step.words);
    in.read("format", step.format);
    in.read("folder", step.folder);
    in.refuseOthers({"do", "day", "minutes", "who", "count", "items", "to", "note", "file", "label", "words", "format", "folder"});
}

void readMoment(ObjectReader& in, SampleMoment& moment) {
    in.read("item", moment.item);
    in.read("who", moment.who);
    in.read("labels", moment.labels);
    in.read("slip", moment.slip);
    in.read("note", moment.note);
    in.read("reason", moment.reason);
    in.read("flag", moment.flag);
    in.readBool("unsure", moment.isUnsure);
    in.readBool("skip", moment.isSkipped);
    in.refuseOthers({"item", "who", "labels", "slip", "note", "reason", "flag", "unsure", "skip"});
}

template <class Entry>
void readList(ObjectReader& in, const char* key, std::vector<Entry>& list, void (*read)(ObjectReader&, Entry&)) {
    const nlohmann::json* found = in.find(key);
    if (found == nullptr) return;
    if (!found->is_array()) return in.fail(fmt::format("has \"{}\" that is no list", key));
    for (const nlohmann::json& object : *found) {
        ObjectReader entry(object, fmt::format("{}: \"{}\" {}", in.where(), key, list.size() + 1));
        read(entry, list.emplace_back());
        in.adopt(entry);
    }
}

}  // namespace

const SampleMoment* SampleStory::momentOf(std::string_view item, std::string_view who) const {
    const auto found = std::ranges::find_if(
        moments, [&](const SampleMoment& moment) { return moment.item == item && (moment.who.empty() || moment.who == who); });
    return found == moments.end() ? nullptr : &*found;
}

AnswerKeys SampleStory::answerTo(const std::string& item, int taxonomyVersion) const {
    if (const auto earlier = earlierAnswers.find(item); taxonomyVersion == 1 && earlier != earlierAnswers.end()) return earlier->second;
    const auto found = answers.find(item);
    return found == answers.end() ? AnswerKeys() : found->second;
}

Result<SampleStory> readSampleStory(std::string_view text, std::string_view fileName) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    SampleStory story;
    ObjectReader in(*document, std::string(fileName));
    readList(in, "steps", story.steps, readStep);
    readList(in, "moments", story.moments, readMoment);
    in.read("answers", story.answers);
    in.read("earlier_answers", story.earlierAnswers);
    in.refuseOthers({"steps", "moments", "answers", "earlier_answers"});
    if (!in.isGood()) return in.error();
    return story;
}

}  // namespace docket::codec
