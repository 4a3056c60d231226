#pragma once

#include <span>
#include <string>
#include <string_view>

namespace docket::report {

/// In pixels from the upper left corner.
struct Point {
    double x = 0;
    double y = 0;
};

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

/// What something is drawn in. Closed: each is a class in a drawing, which a style sheet can give another colour, and has one of its own.
enum class Ink { Text, Faint, Grid, First, Second, Good, Look, Band, Flat };

std::string_view classOf(Ink ink);    ///< "ink-first"
std::string_view colourOf(Ink ink);   ///< on a light ground, "#2A5CAA"

struct Stroke {
    double width = 1;
    bool isDashed = false;
};

enum class Anchor { Start, Middle, End };

/// Letters of a drawing, in pixels.
inline constexpr double letterHeight = 11;

/// A drawing that grows by what is drawn over what is there, in SVG 1.1 that SVG Tiny 1.2 has, too: no script, no style, nothing from elsewhere.
class SvgDrawing {
public:
    SvgDrawing(double width, double height) : m_width(width), m_height(height) {}

    void line(Point from, Point to, Ink ink, Stroke stroke = {});
    void path(std::span<const Point> points, Ink ink, Stroke stroke = {});
    /// What the points go round.
    void area(std::span<const Point> points, Ink ink);
    void box(const Box& box, Ink ink);
    void dot(Point middle, double radius, Ink ink);
    void ring(Point middle, double radius, Ink ink);
    /// `at`: where its base line begins, ends or has its middle. `words` are from anybody.
    void text(Point at, std::string_view words, Anchor anchor, Ink ink = Ink::Text);

    /// The whole element; `title` and `description` are what it is read out as.
    std::string finish(std::string_view title, std::string_view description) const;

private:
    double m_width;
    double m_height;
    std::string m_content;
};

}  // namespace docket::report
