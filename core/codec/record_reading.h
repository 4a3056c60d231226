#pragma once

namespace docket::codec {

/// Where the external ids of items come from.
enum class IdSource {
    Field,    ///< the file has them
    Content,  ///< made from the text and what is kept in the metadata (made_ids.h): equal rows are one item
    Row,      ///< made from the name of the file and the line: another row once it stands elsewhere
};

/// How what stands in a source is to be understood, where that is not what the native record says.
struct RecordReading {
    IdSource ids = IdSource::Field;
};

}  // namespace docket::codec
