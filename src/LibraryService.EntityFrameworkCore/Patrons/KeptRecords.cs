using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>All that is kept of one patron, read.</summary>
internal sealed record KeptRecords(List<ServiceCase> Cases, IReadOnlyCollection<OutboxEntry> Messages, StoredContact? Contact, List<StoredSurvey> Surveys)
{
    public PatronStory Story(PatronId patron)
    {
        var story = new PatronStory(patron).With(Cases).With(Messages);
        story = Contact is { } contact ? story.With(contact.ToContact(new PatronContact { Id = patron, Points = [.. contact.KnownPoints()] })) : story;
        return Surveys.Aggregate(story, (told, survey) => told.With(survey.Key, survey.ToResponse()));
    }

    public StoredExport Export(PatronId patron) => new()
    {
        Patron = patron.ToString(),
        Story = [.. Story(patron).ToDefinition().Moments ?? []],
        Cases = Cases.ConvertAll(@case => new StoredExportCase { Id = @case.Id.ToString(), Events = [.. @case.Events.Select(StoredEvent.Of)] }),
        Messages = [.. Messages.Select(StoredExportMessage.Of)],
        Contact = Contact,
        Surveys = Surveys,
    };
}
