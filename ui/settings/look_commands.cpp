#include "ui/settings/look_commands.h"

#include <algorithm>

namespace docket::ui {

void connectLook(QObject& receiver, const ActionRegistry& actions, Theme& theme, Settings& settings) {
    const auto setReadingSize = [&theme, &settings](int px) {
        const int within = std::clamp(px, Theme::smallestReading, Theme::largestReading);
        settings.set(setting::readingSize, within);
        theme.setReadingSize(within);
    };
    const auto on = [&](Command command, auto run) { actions.onTriggered(command, &receiver, run); };
    on(Command::LightDark, [&theme, &settings] {
        const Scheme next = theme.scheme() == Scheme::Light ? Scheme::Dark : Scheme::Light;
        settings.set(setting::scheme, next == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        theme.setScheme(next);
    });
    on(Command::LargerText, [&theme, setReadingSize] { setReadingSize(theme.readingSize() + 1); });
    on(Command::SmallerText, [&theme, setReadingSize] { setReadingSize(theme.readingSize() - 1); });
    on(Command::NormalText, [setReadingSize] { setReadingSize(setting::readingSize.fallback); });
    theme.setHighContrast(highContrastOf(settings.get(setting::highContrast), theme));
    theme.setTextPercent(settings.get(setting::textPercent));
    theme.setReadingSurface(surfaceOf(settings.get(setting::readingSurface)));
    theme.setReadingSize(settings.get(setting::readingSize));
}

}  // namespace docket::ui
