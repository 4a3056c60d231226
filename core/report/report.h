#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace docket::report {

// A report to hand on, as it is written into a file of any kind. Texts are plain and may be from anybody; who writes them takes care that they
// stay text.

/// How something stands, which is said in words, too.
enum class Tone { Plain, Good, Look, Act, Missing };

/// What is read, and for programs the number behind it, unrounded.
struct Cell {
    std::string words;
    std::optional<double> number{};
    Tone tone = Tone::Plain;

    bool operator==(const Cell&) const = default;
};

enum class Align { Start, End };

struct Column {
    std::string head;
    Align align = Align::Start;
};

/// Each row has a cell for each column; the first says what the row is of.
struct Table {
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// A key figure.
struct Tile {
    std::string name;
    Cell value;            ///< where there is none, why
    std::string interval;  ///< "95 %: 94.8 to 96.4 %"; empty: there is none
    std::string basis;     ///< how many it rests on, and how the interval was made
};

struct Paragraph {
    std::string words;
    Tone tone = Tone::Plain;
};

/// A drawing, whose colours are those of a light ground unless a style sheet says otherwise of its classes, with the numbers that it shows.
struct Chart {
    std::string title;
    std::string svg;    ///< a whole element, see SvgDrawing
    double width = 0;   ///< in CSS pixels
    double height = 0;
    Table numbers;
};

using Block = std::variant<Paragraph, std::vector<Tile>, Table, Chart>;

struct Section {
    std::string title;
    std::vector<Block> blocks;
};

struct Fact {
    std::string name;
    std::string value;
};

struct Report {
    std::string title;
    std::vector<Fact> facts;  ///< what it is of, and when it was made
    std::vector<Section> sections;
    std::string foot;         ///< a line of small print
};

}  // namespace docket::report
