#pragma once

#include "core/codec/datasets/record_dataset.h"

#include <string>

namespace docket::codec {

/// The JSON around the two texts of a conversation, which stand in it as JSON strings.
struct ConversationShape {
    std::string before;          ///< what the user says
    std::string between;
    std::string after;           ///< the answer
    bool isAnswerAlone = false;  ///< also where the recipe asks for a rationale
};

/// Conversations of one question and its answer.
class ConversationDataset : public RecordDataset {
public:
    ConversationDataset(const DatasetContext& context, ConversationShape shape, RecordFrame frame = recordLines)
        : RecordDataset(context, frame), m_shape(std::move(shape)) {}

protected:
    void append(std::string& out, const DatasetItem& item) override;

private:
    ConversationShape m_shape;
};

/// The instruction as a JSON string.
std::string instructionJson(const DatasetContext& context);

}  // namespace docket::codec
