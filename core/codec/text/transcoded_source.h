#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace docket::codec {

/// The bytes of a source in another encoding, as UTF-8. A byte that is no text in that encoding comes out as 0xFF, which is
/// none in UTF-8 either, so that it spoils its row and not the file. Refuses the name of an encoding that is not known here.
Result<std::unique_ptr<ByteSource>> makeTranscodedSource(std::unique_ptr<ByteSource> source, const std::string& encoding);

/// Whether some text, which may end within a character, is text in an encoding.
bool isTextIn(std::string_view bytes, const std::string& encoding);

}  // namespace docket::codec
