#pragma once

#include "core/ports/files.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace docket::test {

/// A folder of a dataset that keeps its files in memory.
class MemoryFolder : public ports::DatasetFolder {
    class MemoryFile : public File {
    public:
        explicit MemoryFile(std::string& text) : m_text(text) {}
        Result<> write(std::string_view bytes) override {
            m_text += bytes;
            return {};
        }
        Result<> close() override { return {}; }
        Digest digest() const override { return sha256(m_text); }
        std::int64_t bytes() const override { return static_cast<std::int64_t>(m_text.size()); }

    private:
        std::string& m_text;
    };

public:
    Result<std::unique_ptr<File>> create(std::string_view name) override {
        const auto [place, isNew] = files.emplace(name, std::string());
        if (!isNew) return failure(ErrorKind::AlreadyExists, std::string(name));
        return std::make_unique<MemoryFile>(place->second);
    }
    std::filesystem::path unpublishedPath() const override { return {}; }
    Result<> publish() override { return {}; }

    std::map<std::string, std::string> files;  ///< by name
};

}  // namespace docket::test
