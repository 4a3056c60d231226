#pragma once

#include "core/codec/datasets/dataset_file.h"
#include "core/dataset/format.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What stands around the records of a file.
struct RecordFrame {
    std::string_view first;  ///< before the first record
    std::string_view next;   ///< before each further one
    std::string_view after;  ///< each record
    std::string_view last;   ///< after the last record
    std::string_view empty;  ///< instead of all of it where there is no record
};

inline constexpr RecordFrame recordLines{"", "", "\n", "", ""};
inline constexpr RecordFrame recordArray{"[\n", ",\n", "", "\n]\n", "[]\n"};  // of JSON
inline constexpr RecordFrame ownRows{"", "", "", "", ""};                      // the records end their rows themselves

/// The files of the records of a dataset, one a split, each made with its first record. That to learn from is always there.
class RecordFiles {
public:
    RecordFiles(dataset::Format format, bool hasSplits, RecordFrame frame, std::string header = {})
        : m_format(format), m_hasSplits(hasSplits), m_frame(frame), m_header(std::move(header)) {}

    /// `folder` must outlive this.
    Result<> start(ports::DatasetFolder& folder);
    /// Where to append the next record of the split, that of an item; end() follows, with the same split.
    Result<std::string*> begin(dataset::Split split, ItemId item);
    Result<> end(dataset::Split split);
    Result<std::vector<dataset::FileFacts>> close();

private:
    struct Part {
        std::optional<DatasetFile> file;
        std::int64_t records = 0;
    };

    std::size_t index(dataset::Split split) const;
    Result<> open(dataset::Split split);

    dataset::Format m_format;
    bool m_hasSplits;
    RecordFrame m_frame;
    std::string m_header;
    ports::DatasetFolder* m_folder = nullptr;
    std::array<Part, dataset::allSplits.size()> m_files;
};

}  // namespace docket::codec
