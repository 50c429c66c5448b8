using LibraryService.Templates.Parsing;

namespace LibraryService.Templates.Rendering;

/// <summary>Keeps what is not for everybody from where everybody sees it.</summary>
internal static class Exposures
{
    /// <exception cref="TemplateException">A private field would be shown where private things are not, or a personal one in a public post.</exception>
    public static void Refuse(IReadOnlyList<Exposure> exposures, Channel channel, bool showsPrivate)
    {
        foreach (var exposure in exposures)
        {
            if (exposure.Field.Privacy == FieldPrivacy.Private && !showsPrivate)
            {
                throw exposure.Source.Error(
                    exposure.At, $"'{exposure.Field.Name}' is private and would be seen by others here", "{% if private %} around it, and a count or nothing in its {% else %}");
            }

            if (exposure.Field.Privacy == FieldPrivacy.Personal && channel == Channel.Social)
            {
                throw exposure.Source.Error(exposure.At, $"'{exposure.Field.Name}' is personal and would be public here", "a text without it");
            }
        }
    }
}
