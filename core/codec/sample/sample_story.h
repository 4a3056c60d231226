#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Keys of the labels of one answer.
using AnswerKeys = std::vector<std::string>;

/// One thing that is done in a sample workspace.
struct SampleStep {
    std::string action;           ///< "import", "study", "end study", "review", "correct", "publish", "assign", "export"
    int day = 0;                  ///< working days before the sample is made
    std::int64_t minutes = 0;     ///< before the time of day at which it is made
    std::string who;
    std::int64_t count = 0;       ///< rows of the input that are there by then; items to review; answers to an item of a study
    std::vector<std::string> items;  ///< external ids, to correct or assign
    std::string to;               ///< who gets them
    std::string note;             ///< of a study or a version
    std::string file;             ///< taxonomy to publish
    std::string label;            ///< whose decisions are reviewed again
    std::vector<std::string> words;  ///< where one of these is in the text
    std::string format;           ///< of an export
    std::string folder;
};

/// How one person meets one item, where they do not just answer it as SampleStory::answers says.
struct SampleMoment {
    std::string item;
    std::string who;      ///< empty: whoever meets it
    AnswerKeys labels;    ///< they see it otherwise than the others; empty: they do not
    AnswerKeys slip;      ///< entered first, and taken back at once; empty: nothing
    std::string note;
    std::string reason;   ///< for an overturn
    std::string flag;     ///< they put it aside with this question
    bool isUnsure = false;
    bool isSkipped = false;
};

/// What is done in a sample workspace, in order, and what its people say of its items.
struct SampleStory {
    std::vector<SampleStep> steps;
    std::vector<SampleMoment> moments;
    std::map<std::string, AnswerKeys> answers;         ///< by external id
    std::map<std::string, AnswerKeys> earlierAnswers;  ///< under the first taxonomy version, where it had no label for it

    /// The moment of this person and item; null: there is none.
    const SampleMoment* momentOf(std::string_view item, std::string_view who) const;
    /// Empty where nothing is said of the item.
    AnswerKeys answerTo(const std::string& item, int taxonomyVersion) const;
};

/// Reads a story of resources/sample. InvalidInput names the file and the key.
Result<SampleStory> readSampleStory(std::string_view text, std::string_view fileName);

}  // namespace docket::codec
