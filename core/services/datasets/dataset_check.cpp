#include "core/services/datasets/dataset_check.h"

#include "core/base/sha256.h"
#include "core/services/datasets/export_history.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

enum class FileFate { Same, Missing, Changed };

Result<FileFate> fateOf(ports::StoredFolder& folder, const dataset::FileFacts& file, const std::stop_token& stop) {
    const auto source = folder.open(file.name);
    if (!source) return source.error().kind == ErrorKind::NotFound ? FileFate::Missing : FileFate::Changed;
    if ((*source)->size() != file.bytes) return FileFate::Changed;
    Sha256 hash;
    std::string buffer(std::size_t{256} * 1024, '\0');
    for (std::int64_t read = 0;;) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The check was stopped. Nothing was changed.");
        const auto count = (*source)->read(buffer.data(), buffer.size());
        if (!count) return FileFate::Changed;
        if (*count == 0) return read == file.bytes && toHex(hash.finish()) == file.sha256 ? FileFate::Same : FileFate::Changed;
        read += static_cast<std::int64_t>(*count);
        if (read > file.bytes) return FileFate::Changed;  // it grows
        hash.update({buffer.data(), *count});
    }
}

Result<> findUnknown(ports::StoredFolder& folder, DatasetCheck& check) {
    const auto names = folder.names();
    if (!names) return std::unexpected(names.error());
    for (const std::string& name : *names) {
        const bool isKnown = name == manifestFile || name == signatureFile || std::ranges::binary_search(check.files, name);
        if (!isKnown) check.unknown.push_back(name);
    }
    return {};
}

}  // namespace

Result<DatasetCheck> checkDataset(ports::Files& files, const std::filesystem::path& path, const std::stop_token& stop) {
    auto text = readManifestIn(files, path);
    if (!text) return std::unexpected(text.error());
    auto manifest = codec::readManifest(*text, (path / manifestFile).string());
    if (!manifest) return std::unexpected(manifest.error());
    const auto folder = files.openFolder(path);
    if (!folder) return std::unexpected(folder.error());
    DatasetCheck check{std::move(*manifest), std::move(*text), {}, {}, {}, {}};
    for (const dataset::FileFacts& file : check.manifest.files) {
        check.files.push_back(file.name);
        const auto fate = fateOf(**folder, file, stop);
        if (!fate) return std::unexpected(fate.error());
        if (*fate == FileFate::Missing) check.missing.push_back(file.name);
        if (*fate == FileFate::Changed) check.changed.push_back(file.name);
    }
    if (const auto found = findUnknown(**folder, check); !found) return std::unexpected(found.error());
    return check;
}

}  // namespace docket::services
