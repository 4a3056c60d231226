#pragma once

#include "core/codec/datasets/record_dataset.h"

#include <string>

namespace docket::codec {

/// The JSON around the three texts of a pair of answers, which stand in it as JSON strings.
struct PreferenceShape {
    std::string before;    ///< what the user says
    std::string chosen;    ///< before the answer
    std::string rejected;  ///< before the suggestion
    std::string after;
};

/// Pairs of answers: that of people, and the suggestion that they overturned. Refuses items where nothing was overturned.
class PreferenceDataset : public RecordDataset {
public:
    PreferenceDataset(const DatasetContext& context, PreferenceShape shape) : RecordDataset(context), m_shape(std::move(shape)) {}

    std::optional<dataset::LeftOut> refuses(const DatasetItem& item) const override;

protected:
    void append(std::string& out, const DatasetItem& item) override;

private:
    PreferenceShape m_shape;
};

}  // namespace docket::codec
