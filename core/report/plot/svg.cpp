#include "core/report/plot/svg.h"

#include "core/report/plot/plain_text.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace docket::report {

namespace {

struct InkLook {
    std::string_view name;
    std::string_view colour;
};

/// In the order of Ink.
constexpr std::array<InkLook, 9> inks = {{
    {"ink-text", "#1B1F26"},
    {"ink-faint", "#5C6572"},
    {"ink-grid", "#D9DDE3"},
    {"ink-first", "#2A5CAA"},
    {"ink-second", "#BB8717"},
    {"ink-good", "#0A6350"},
    {"ink-look", "#A3241B"},
    {"ink-band", "#E2EBF8"},
    {"ink-flat", "#DCF1EA"},
}};

/// A place to a tenth of a pixel.
std::string placed(double x) { return fmt::format("{:.1f}", x); }

std::string pointsOf(std::span<const Point> points) {
    std::string out;
    for (const Point& point : points) out += fmt::format("{}{},{}", out.empty() ? "" : " ", placed(point.x), placed(point.y));
    return out;
}

std::string stroked(Ink ink, const Stroke& stroke) {
    return fmt::format(R"(class="{}" fill="none" stroke="{}" stroke-width="{}"{})", classOf(ink), colourOf(ink), placed(stroke.width), stroke.isDashed ? R"( stroke-dasharray="5 4")" : "");
}

/// A style sheet tells what is filled from what is a line by this second class.
std::string filled(Ink ink) { return fmt::format(R"(class="{} filled" fill="{}" stroke="none")", classOf(ink), colourOf(ink)); }

std::string_view wordOf(Anchor anchor) {
    switch (anchor) {
        case Anchor::Start: return "start";
        case Anchor::Middle: return "middle";
        case Anchor::End: return "end";
    }
    return "start";
}

}  // namespace

std::string_view classOf(Ink ink) { return inks[static_cast<std::size_t>(ink)].name; }
std::string_view colourOf(Ink ink) { return inks[static_cast<std::size_t>(ink)].colour; }

void SvgDrawing::line(Point from, Point to, Ink ink, Stroke stroke) {
    m_content += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}/>\n", placed(from.x), placed(from.y), placed(to.x), placed(to.y), stroked(ink, stroke));
}

void SvgDrawing::path(std::span<const Point> points, Ink ink, Stroke stroke) {
    if (points.size() > 1) m_content += fmt::format("<polyline points=\"{}\" {}/>\n", pointsOf(points), stroked(ink, stroke));
}

void SvgDrawing::area(std::span<const Point> points, Ink ink) {
    if (points.size() > 2) m_content += fmt::format("<polygon points=\"{}\" {}/>\n", pointsOf(points), filled(ink));
}

void SvgDrawing::box(const Box& box, Ink ink) {
    m_content += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>\n", placed(box.left), placed(box.top), placed(box.width), placed(box.height), filled(ink));
}

void SvgDrawing::dot(Point middle, double radius, Ink ink) {
    m_content += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>\n", placed(middle.x), placed(middle.y), placed(radius), filled(ink));
}

void SvgDrawing::ring(Point middle, double radius, Ink ink) {
    m_content += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>\n", placed(middle.x), placed(middle.y), placed(radius), stroked(ink, {1.5, false}));
}

void SvgDrawing::text(Point at, std::string_view words, Anchor anchor, Ink ink) {
    m_content += fmt::format("<text x=\"{}\" y=\"{}\" font-family=\"sans-serif\" font-size=\"{}\" text-anchor=\"{}\" {}>{}</text>\n", placed(at.x), placed(at.y), letterHeight, wordOf(anchor),
                             filled(ink), escaped(words));
}

std::string SvgDrawing::finish(std::string_view title, std::string_view description) const {
    return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\">\n<title>{2}</title>\n<desc>{3}</desc>\n{4}</svg>", m_width,
                       m_height, escaped(title), escaped(description), m_content);
}

}  // namespace docket::report
