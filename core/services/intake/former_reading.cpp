#include "core/services/intake/former_reading.h"

#include "core/codec/look/column_meanings.h"
#include "core/codec/look/encoding_check.h"
#include "core/codec/look/file_shape.h"
#include "core/codec/text/text_encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::size_t longestReading = 16UL << 10U;
constexpr std::size_t mostShapes = 20;

struct ShapedFile {
    std::string shape;
    codec::RecordFormat format;
    std::vector<std::string> names;
};

/// Of a file that can be read twice; whatever is wrong with the file is told by the import itself.
std::optional<ShapedFile> shapedFile(ports::Files& files, const std::filesystem::path& file, const ImportRequest& request) {
    std::error_code unknown;
    const auto format = request.format ? request.format : codec::recordFormatOf(file.filename().string());
    if (!format || !std::filesystem::is_regular_file(file, unknown)) return std::nullopt;
    auto source = files.openSource(file);
    if (source) source = codec::asUtf8(std::move(*source), request.reading.encoding);
    if (!source) return std::nullopt;
    const auto sample = codec::sampleColumns(**source, *format, request.quoting);
    auto shape = sample ? codec::shapeOf(*format, *sample) : std::nullopt;
    if (!shape) return std::nullopt;
    return ShapedFile{std::move(*shape), *format, sample->names()};
}

/// What the workspace keeps of a file, where that is more than the names in it say.
Result<std::optional<FormerReading>> formerReadingOf(ports::Workspace& workspace, const std::optional<ShapedFile>& file) {
    if (!file) return std::nullopt;
    auto former = formerReading(workspace, file->shape);
    if (former && *former && codec::saysWhatNamesSay((*former)->reading, file->format, file->names)) return std::nullopt;
    return former;
}

std::unexpected<Error> notAlike(const std::filesystem::path& one, const std::filesystem::path& other) {
    const auto name = [](const std::filesystem::path& file) { return codec::withBytesWrittenOut(file.filename().string()); };
    return failure(ErrorKind::InvalidInput,
                   fmt::format("Files like {} and files like {} were read in different ways before. Nothing was imported; import them one after the other, or "
                               "say with --map and --id how all of them are read.", name(one), name(other)));
}

}  // namespace

Result<std::optional<FormerReading>> formerReading(ports::Workspace& workspace, std::string_view shape) {
    const auto kept = workspace.intake().readingOf(shape);
    if (!kept) return std::unexpected(kept.error());
    if (!*kept) return std::nullopt;
    auto reading = codec::readReading((*kept)->reading, "The mapping of an import");
    if (!reading) {
        return failure(ErrorKind::Damaged, "How files of this kind were read before is not stored as Docket stores it. Nothing was changed; docket verify says more.",
                       reading.error().message);
    }
    return FormerReading{std::move(*reading), (*kept)->at};
}

Result<std::optional<FormerReading>> formerReading(ports::Workspace& workspace, ports::Files& files, const ImportRequest& request) {
    std::optional<FormerReading> of;
    for (const std::filesystem::path& file : request.files) {
        auto found = formerReadingOf(workspace, shapedFile(files, file, request));
        if (!found) return found;
        const bool isFirst = &file == &request.files.front();
        if (!isFirst && found->has_value() != of.has_value()) return notAlike(request.files.front(), file);
        if (!isFirst && of && (*found)->reading != of->reading) return notAlike(request.files.front(), file);
        if (isFirst || (of && (*found)->at > of->at)) of = std::move(*found);
    }
    return of;
}

std::vector<ports::KeptReading> readingsToKeep(ports::Files& files, const ImportRequest& request) {
    const codec::FileReading reading = codec::readingOf(request.fields, request.reading.ids);
    if (!reading.isStated()) return {};
    const std::string written = codec::writeReading(reading);
    // What could not be read back is of no use: a name with a character that no stored text may have.
    if (written.size() > longestReading || !codec::readReading(written, "")) return {};
    std::vector<ports::KeptReading> kept;
    for (const std::filesystem::path& file : request.files) {
        auto shaped = shapedFile(files, file, request);
        if (!shaped || std::ranges::find(kept, shaped->shape, &ports::KeptReading::shape) != kept.end()) continue;
        if (kept.size() < mostShapes) kept.push_back({std::move(shaped->shape), written});
    }
    return kept;
}

}  // namespace docket::services
