namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Where figures lie in a picture, along one side.</summary>
/// <param name="Low">The lowest figure.</param>
/// <param name="High">The highest.</param>
/// <param name="First">The place of the lowest, in pixels.</param>
/// <param name="Last">The place of the highest.</param>
internal readonly record struct PictureScale(double Low, double High, double First, double Last)
{
    /// <summary>The place of a figure; the middle when there is only one.</summary>
    public double At(double figure) => First + ((Last - First) * (High > Low ? (figure - Low) / (High - Low) : 0.5));
}
