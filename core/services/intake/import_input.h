#pragma once

#include "core/codec/records/record_reader.h"
#include "core/ports/files.h"
#include "core/services/intake/import_service.h"

#include <memory>
#include <string>
#include <vector>

namespace docket::services {

/// The rows of all files of an import, one file after the other, in batches of one file each.
class ImportInput {
public:
    /// Opens each file for a look at its first rows, so that one that cannot be read, has no row with a mapped key, or is a
    /// table whose confidences have two scales, stops the import before it begins. All but the reading must outlive the input.
    static Result<ImportInput> open(ports::Files& files, const ImportRequest& request, codec::RecordReading reading,
                                    const taxonomy::Taxonomy& taxonomy, codec::RecordRules::Scores scores);

    /// The next rows; an empty batch at the end of all files. Fails at the end of a file that had none.
    Result<std::unique_ptr<codec::RecordBatch>> next(codec::BatchLimit limit);
    /// Name of the file that the last batch came from, without its folder.
    const std::string& fileName() const { return m_fileName; }
    codec::RecordFormat format() const { return m_format; }
    /// The row of column names that the last batch stands under, if there is one.
    std::string_view header() const { return m_reader ? m_reader->header() : std::string_view(); }
    /// Bytes read of bytes in all.
    Progress progress() const;

    /// "a.jsonl, b.csv" and "jsonl, csv"
    std::string sourceNames() const;
    std::string formatNames() const;
    /// Names of the columns or keys of the first file.
    const std::vector<std::string>& names() const { return m_names; }
    /// What is to be said of the names in the files, a sentence each.
    const std::vector<std::string>& notes() const { return m_notes; }
    /// What was met in the first rows of the files, and in all rows of a file whose first ones have rounded ids.
    const codec::ReadingTally& firstLook() const { return m_firstLook; }
    /// Whether the files can be read from their beginning a second time.
    bool canRepeat() const;

private:
    struct File {
        std::filesystem::path path;
        codec::RecordFormat format = codec::RecordFormat::Jsonl;
        std::int64_t size = -1;
        std::unique_ptr<ByteSource> source;      ///< kept from the first look where there is only one
        std::unique_ptr<codec::RecordReader> reader;
        std::unique_ptr<codec::RecordBatch> firstRows;  ///< that were read for the first look, where they cannot be read again
    };

    ImportInput(ports::Files& files, const ImportRequest& request, codec::RecordReading reading, const taxonomy::Taxonomy& taxonomy,
                codec::RecordRules::Scores scores)
        : m_opener(&files), m_request(&request), m_reading(std::move(reading)), m_taxonomy(&taxonomy), m_scores(scores) {}

    Result<> look(const std::filesystem::path& path);
    Result<> openReader(File& file);
    Result<> checkNames() const;
    Result<> checkFirstBytes(File& file);
    Result<> checkIsUtf8(const File& file);
    Result<> lookAtRows(File& file);
    Result<> checkMapping(File& file);
    Result<bool> advance();

    ports::Files* m_opener;
    const ImportRequest* m_request;
    codec::RecordReading m_reading;
    codec::ReadingTally m_firstLook;
    const taxonomy::Taxonomy* m_taxonomy;
    codec::RecordRules::Scores m_scores;
    std::vector<File> m_files;
    std::size_t m_next = 0;              ///< the file after the present one
    std::int64_t m_bytesBefore = 0;      ///< read of the files before the present one
    std::vector<std::string> m_names;
    std::vector<std::string> m_notes;
    std::string m_fileName;
    codec::RecordFormat m_format = codec::RecordFormat::Jsonl;
    bool m_hasRows = false;              ///< the present file had one
    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<codec::RecordReader> m_reader;
    std::unique_ptr<codec::RecordBatch> m_firstRows;  ///< come before what the reader reads next
};

}  // namespace docket::services
