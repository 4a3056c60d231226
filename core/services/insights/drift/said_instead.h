#pragma once

#include "core/taxonomy/taxonomy.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// What a model said where it said no usable label. Closed: the command line says each one in words.
enum class InvalidKind : std::uint8_t {
    Empty,          ///< nothing
    ArchivedLabel,  ///< a label that the taxonomy keeps for old answers only
    UnknownLabel,   ///< a word or a few that are no label
    SeveralLabels,  ///< several labels where the task takes one, or a set that it does not take
    NoLabelText,    ///< prose, or JSON that is broken or is no label
};
inline constexpr std::size_t invalidKinds = 5;

std::string_view toString(InvalidKind kind);  ///< "archived_label"

/// One form of invalid output, and how often it occurred.
struct RawForm {
    InvalidKind kind = InvalidKind::Empty;
    std::string raw;      ///< JSON as it is stored, its first longestRawForm bytes
    std::int64_t n = 0;

    bool operator==(const RawForm&) const = default;
};

/// Sorts invalid outputs into kinds and counts their forms, of which it keeps a bounded number.
class SaidInstead {
public:
    static constexpr std::size_t longestRawForm = 200;
    static constexpr std::size_t mostForms = 5000;

    /// `taxonomy` must outlive this.
    explicit SaidInstead(const taxonomy::Taxonomy& taxonomy) : m_taxonomy(taxonomy) {}

    /// `raw`: as ports::TrafficRow has it.
    InvalidKind add(std::string_view raw);
    /// The most frequent forms, at most `most`, then by text. Forms that came after mostForms others are not among them.
    std::vector<RawForm> commonest(std::size_t most) const;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    struct Known {
        InvalidKind kind = InvalidKind::Empty;
        std::int64_t n = 0;
    };

    InvalidKind kindOf(std::string_view raw) const;
    InvalidKind kindOfKey(std::string_view key) const;

    const taxonomy::Taxonomy& m_taxonomy;
    std::unordered_map<std::string, Known, TextHash, std::equal_to<>> m_known;
};

}  // namespace docket::services
