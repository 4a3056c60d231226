#include "core/codec/text/transcoded_source.h"

#include "core/base/shortened.h"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace docket::codec {

namespace {

class Decoder {
public:
    explicit Decoder(const std::string& encoding) : m_handle(isName(encoding) ? iconv_open("UTF-8", encoding.c_str()) : invalid()) {}
    ~Decoder() {
        if (isKnown()) iconv_close(m_handle);
    }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    bool isKnown() const { return m_handle != invalid(); }

    enum class Outcome { Done, NoRoom, Cut, Wrong };
    /// Takes bytes from the front of `from` and puts text to the front of `to`.
    Outcome run(std::string_view& from, char*& to, std::size_t& room) {
        char* begin = const_cast<char*>(from.data());  // iconv does not write there
        std::size_t left = from.size();
        const auto result = iconv(m_handle, &begin, &left, &to, &room);
        from.remove_prefix(from.size() - left);
        if (result != static_cast<std::size_t>(-1)) return Outcome::Done;
        return errno == E2BIG ? Outcome::NoRoom : errno == EINVAL ? Outcome::Cut : Outcome::Wrong;
    }

private:
    static iconv_t invalid() { return reinterpret_cast<iconv_t>(-1); }
    /// What stands behind slashes would be wishes of how to decode.
    static bool isName(const std::string& encoding) {
        constexpr std::string_view signs = "-_.:";
        const auto isPart = [&](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || signs.contains(c); };
        return !encoding.empty() && std::ranges::all_of(encoding, isPart);
    }

    iconv_t m_handle;
};

class TranscodedSource : public ByteSource {
public:
    TranscodedSource(std::unique_ptr<ByteSource> source, const std::string& encoding) : m_source(std::move(source)), m_decoder(encoding) {}

    bool isKnown() const { return m_decoder.isKnown(); }

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        char* to = buffer;
        std::size_t room = capacity;
        while (room == capacity && !(m_isAtEnd && m_rest.empty())) {
            if (m_needsMore) {
                if (auto filled = fill(); !filled) return std::unexpected(filled.error());
            }
            decode(to, room);
        }
        return capacity - room;
    }
    std::string name() const override { return m_source->name(); }
    std::int64_t size() const override { return m_source->size(); }

private:
    Result<> fill() {
        std::ranges::copy(m_rest, m_bytes.begin());
        const auto kept = m_rest.size();
        const auto got = m_source->read(m_bytes.data() + kept, m_bytes.size() - kept);
        if (!got) return std::unexpected(got.error());
        m_isAtEnd = *got == 0;
        m_rest = std::string_view(m_bytes.data(), kept + *got);
        m_needsMore = false;
        return {};
    }

    void decode(char*& to, std::size_t& room) {
        const auto outcome = m_decoder.run(m_rest, to, room);
        const bool isCutForGood = outcome == Decoder::Outcome::Cut && m_isAtEnd;
        if (outcome == Decoder::Outcome::Wrong || isCutForGood) {
            if (room == 0) return;
            *to++ = '\xFF';
            --room;
            m_rest.remove_prefix(std::min<std::size_t>(1, m_rest.size()));
        } else {
            m_needsMore = outcome != Decoder::Outcome::NoRoom;
        }
    }

    std::unique_ptr<ByteSource> m_source;
    Decoder m_decoder;
    std::array<char, 64UL * 1024> m_bytes{};
    std::string_view m_rest;      ///< of m_bytes, not decoded yet
    bool m_needsMore = true;
    bool m_isAtEnd = false;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> makeTranscodedSource(std::unique_ptr<ByteSource> source, const std::string& encoding) {
    auto transcoded = std::make_unique<TranscodedSource>(std::move(source), encoding);
    if (transcoded->isKnown()) return transcoded;
    return failure(ErrorKind::InvalidInput,
                   fmt::format("There is no encoding \"{}\" here. Nothing was imported; there are utf-8, utf-16, windows-1252, windows-1251, iso-8859-1, "
                               "iso-8859-2, koi8-r, gb18030, big5, shift_jis, euc-jp, euc-kr and others.", shortened(encoding, longestQuote)));
}

bool isTextIn(std::string_view bytes, const std::string& encoding) {
    Decoder decoder(encoding);
    if (!decoder.isKnown()) return false;
    std::array<char, 1024> buffer{};
    while (!bytes.empty()) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        switch (decoder.run(bytes, to, room)) {
            case Decoder::Outcome::Done:
            case Decoder::Outcome::Cut: return true;
            case Decoder::Outcome::Wrong: return false;
            case Decoder::Outcome::NoRoom: break;
        }
    }
    return true;
}

}  // namespace docket::codec
