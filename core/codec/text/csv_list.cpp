#include "core/codec/text/csv_list.h"

#include <utility>

namespace docket::codec {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Text that is put together; blanks at its ends go unless they were escaped.
class Piece {
public:
    void add(char c, bool isEscaped) {
        if (m_text.empty() && isSpace(c) && !isEscaped) return;
        m_text += c;
        if (isEscaped || !isSpace(c)) m_kept = m_text.size();
    }
    std::string take() {
        m_text.resize(std::exchange(m_kept, 0));
        return std::exchange(m_text, {});
    }

private:
    std::string m_text;
    std::size_t m_kept = 0;
};

void appendEscaped(std::string& out, std::string_view text, CsvArrows arrows) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isAtEnd = i == 0 || i + 1 == text.size();
        const bool isArrow = arrows == CsvArrows::Pointing && text.substr(i, 2) == "->";
        if (text[i] == '\\' || text[i] == '|' || isArrow || (isAtEnd && isSpace(text[i]))) out += '\\';
        out += text[i];
    }
}

}  // namespace

std::vector<CsvListEntry> readCsvList(std::string_view cell, CsvArrows arrows) {
    std::vector<CsvListEntry> entries;
    CsvListEntry entry;
    Piece piece;
    bool isTarget = false;
    const auto end = [&] {
        (isTarget ? entry.target : entry.text) = piece.take();
        if (!entry.text.empty() || !entry.target.empty()) entries.push_back(std::exchange(entry, {}));
        isTarget = false;
    };
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\\' && i + 1 < cell.size()) {
            piece.add(cell[++i], true);
        } else if (cell[i] == '|') {
            end();
        } else if (arrows == CsvArrows::Pointing && !isTarget && cell.substr(i, 2) == "->") {
            entry.text = piece.take();
            isTarget = true;
            ++i;
        } else {
            piece.add(cell[i], false);
        }
    }
    end();
    return entries;
}

std::string writeCsvList(const std::vector<CsvListEntry>& entries, CsvArrows arrows) {
    std::string cell;
    for (const CsvListEntry& entry : entries) {
        if (!cell.empty()) cell += " | ";
        appendEscaped(cell, entry.text, arrows);
        if (entry.target.empty()) continue;
        cell += " -> ";
        appendEscaped(cell, entry.target, arrows);
    }
    return cell;
}

}  // namespace docket::codec
