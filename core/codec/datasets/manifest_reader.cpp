#include "core/codec/datasets/manifest_reader.h"

#include "core/codec/datasets/recipe_json.h"
#include "core/codec/text/small_json.h"

#include <algorithm>
#include <optional>

namespace docket::codec {

namespace {

constexpr std::size_t mostFilesOfDataset = 10'000;
constexpr std::size_t longestFileName = 200;  // bytes
constexpr std::size_t sha256Digits = 64;

bool isPartOfName(std::string_view part) { return !part.empty() && part.front() != '.' && !part.contains('/') && !part.contains('\0'); }

/// A name, or a folder and a name; none hidden, none that leads elsewhere.
bool isNameOfDatasetFile(std::string_view name) {
    if (name.size() > longestFileName) return false;
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos) return isPartOfName(name);
    return isPartOfName(name.substr(0, slash)) && isPartOfName(name.substr(slash + 1));
}

bool isSha256(std::string_view text) {
    return text.size() == sha256Digits && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

void readFile(ObjectReader& in, const std::string& name, const nlohmann::json& value, std::vector<dataset::FileFacts>& files) {
    if (!isNameOfDatasetFile(name)) return in.fail(fmt::format("names a file \"{}\", which cannot stand in a dataset", name));
    ObjectReader fields(value, fmt::format("{}, file \"{}\",", in.where(), name));
    if (fields.isGood()) {
        dataset::FileFacts file{name, -1, {}};
        fields.read("bytes", file.bytes);
        fields.read("sha256", file.sha256);
        if (file.bytes < 0) fields.fail("has no size");
        if (!isSha256(file.sha256)) fields.fail("has no SHA-256 of 64 digits");
        files.push_back(std::move(file));
    }
    in.adopt(fields);
}

void readFiles(ObjectReader& in, std::vector<dataset::FileFacts>& files) {
    const nlohmann::json* object = in.find("files");
    if (object == nullptr || !object->is_object()) return in.fail("has no \"files\"");
    if (object->size() > mostFilesOfDataset) return in.fail(fmt::format("names {} files; there can be {}", object->size(), mostFilesOfDataset));
    for (const auto& [name, value] : object->items()) readFile(in, name, value, files);
    std::ranges::sort(files, {}, &dataset::FileFacts::name);
}

void readState(ObjectReader& in, KnownManifest& manifest) {
    const nlohmann::json* object = in.find("state");
    if (object == nullptr) return in.fail("has no \"state\"");
    ObjectReader state(*object, in.where() + ", \"state\",");
    if (state.isGood()) {
        state.read("last_event", manifest.lastEvent);
        state.read("hash", manifest.lastEventHash);
        if (manifest.lastEvent < 0) state.fail("has a \"last_event\" below 0");
    }
    in.adopt(state);
}

void readRecipeName(ObjectReader& in, KnownManifest& manifest) {
    const nlohmann::json* object = in.find("recipe_name");
    if (object == nullptr) return;
    ObjectReader named(*object, in.where() + ", \"recipe_name\",");
    if (named.isGood()) {
        auto& name = manifest.recipeName.emplace();
        named.read("name", name.name);
        named.read("version", name.version);
    }
    in.adopt(named);
}

}  // namespace

Result<KnownManifest> readManifest(std::string_view json, std::string_view fileName) {
    const auto document = parseSmallJson(json, fileName, maxManifestBytes);
    if (!document) return std::unexpected(document.error());
    ObjectReader in(*document, std::string(fileName));
    if (!in.isGood()) return in.error();
    KnownManifest manifest;
    in.read("docket_version", manifest.docketVersion);
    in.read("records", manifest.records);
    readState(in, manifest);
    readRecipeName(in, manifest);
    readFiles(in, manifest.files);
    const nlohmann::json* recipe = in.find("recipe");
    if (recipe == nullptr) in.fail("has no \"recipe\"");
    if (!in.isGood()) return in.error();
    auto read = readRecipe(recipe->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), fmt::format("{}, \"recipe\"", fileName));
    if (!read) return std::unexpected(read.error());
    manifest.recipe = std::move(*read);
    return manifest;
}

}  // namespace docket::codec
