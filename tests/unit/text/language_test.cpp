#include "core/text/language.h"

#include <gtest/gtest.h>

namespace docket::text {
namespace {

TEST(Language, IsToldOfSentences) {
    EXPECT_EQ(languageOf("My card has not arrived yet, where is it?"), "en");
    EXPECT_EQ(languageOf("Hola, no puedo entrar en mi cuenta desde ayer por la tarde"), "es");
    EXPECT_EQ(languageOf("Bonjour, je n'arrive pas à me connecter à mon compte"), "fr");
}

TEST(Language, IsNotGuessed) {
    for (const char* text : {"", "ok", "12345", "\U0001F600"}) EXPECT_EQ(languageOf(text), "") << text;
}

}  // namespace
}  // namespace docket::text
